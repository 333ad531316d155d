using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Networks, offices and people joined over Azure's own lines, by a hub in each region.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualwans</remarks>
[AzureResource("Microsoft.Network/virtualWans", "2025-07-01", Terraform = "azurerm_virtual_wan")]
[Service("Virtual WAN", "Joins networks, offices and people over Azure's own lines, by a hub in each region", Icon = "virtual-wan", Protocol = "IP", Source = "https://learn.microsoft.com/azure/virtual-wan/virtual-wan-about")]
[Without(Traits.Any)]
[Named("vwan", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class VirtualWan(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>Basic joins offices by VPN alone; Standard, Azure's default and ours, joins everything.</summary>
    [Maps("properties.type", Terraform = "type")]
    public VirtualWanType Type { get; init; } = VirtualWanType.Standard;

    /// <summary>Lets offices reach one another through it. Azure's default is on.</summary>
    [Maps("properties.allowBranchToBranchTraffic", Terraform = "allow_branch_to_branch_traffic")]
    public bool BetweenBranches { get; init; } = true;

    /// <summary>Encrypts what goes between hub and VPN device.</summary>
    [Maps("!properties.disableVpnEncryption", Terraform = "!disable_vpn_encryption", Absent = true)]
    public bool VpnEncryption { get; init; } = true;

    /// <summary>Which calls to Office 365 leave the office directly.</summary>
    [Maps("properties.office365LocalBreakoutCategory", Terraform = "office365_local_breakout_category", Decided = true)]
    public OfficeBreakout? OfficeBreakout { get; init; }
}

public enum VirtualWanType { Basic, Standard }
public enum OfficeBreakout { None, Optimize, OptimizeAndAllow, All }
