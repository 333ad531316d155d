using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Addresses under one name, for the rules of firewalls: changed in one place, right in all rules.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/ipgroups</remarks>
[AzureResource("Microsoft.Network/ipGroups", "2025-07-01", Terraform = "azurerm_ip_group")]
[Service("IP group", "Addresses under one name, for the rules of firewalls", Deep = true, Icon = "firewall-policy", Source = "https://learn.microsoft.com/azure/firewall/ip-groups")]
[Without(Traits.Any)]
[Named("ipg", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class IpGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>Addresses, ranges in CIDR form, and ranges from one address to another: <c>10.0.0.4-10.0.0.9</c>. At most 5,000.</summary>
    [Maps("properties.ipAddresses", Terraform = "cidrs")]
    public IReadOnlyList<string> Addresses { get; init; } = [];
}
