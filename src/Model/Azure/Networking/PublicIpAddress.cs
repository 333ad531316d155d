using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An address that the Internet can reach. Standard and static, as every gateway needs.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/publicipaddresses</remarks>
[AzureResource("Microsoft.Network/publicIPAddresses", "2024-05-01", Terraform = "azurerm_public_ip")]
[Service("Public IP address", "An address that the Internet can reach", Icon = "public-ip", Source = "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Diagnostics))]
[Named("pip", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class PublicIpAddress(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant
{
    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public PublicIpSku Sku { get; init; } = PublicIpSku.Standard;

    [Maps("properties.publicIPAllocationMethod", Terraform = "allocation_method")]
    public AddressAllocation Allocation { get; init; } = AddressAllocation.Static;

    /// <summary>The zones that keep it; all three unless given.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>Protection against floods of traffic; that of the network unless given.</summary>
    [Maps("properties.ddosSettings.protectionMode", Terraform = "ddos_protection_mode")]
    public DdosProtection? Ddos { get; init; }

    /// <summary>The id of the plan that protects it; that of the network when null.</summary>
    [Maps("properties.ddosSettings.ddosProtectionPlan.id", Terraform = "ddos_protection_plan_id")]
    public string? DdosPlan { get; init; }

    /// <summary>The first word of a name under the region's own domain.</summary>
    [Maps("properties.dnsSettings.domainNameLabel", Terraform = "domain_name_label")]
    public string? DomainLabel { get; init; }

    /// <summary>Minutes after which a silent connection is closed, 4 to 30.</summary>
    [Within(4, 30)]
    [Maps("properties.idleTimeoutInMinutes", Terraform = "idle_timeout_in_minutes", Absent = 4)]
    public int IdleTimeoutMinutes { get; init; } = 4;

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum DdosProtection { [Wire("VirtualNetworkInherited")] OfNetwork, Enabled, Disabled }
public enum PublicIpSku { Standard, Basic }
public enum AddressAllocation { Static, Dynamic }
