using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A network that resolves names in a zone.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones/virtualnetworklinks</remarks>
[AzureResource("Microsoft.Network/privateDnsZones/virtualNetworkLinks", "2024-06-01", Terraform = "azurerm_private_dns_zone_virtual_network_link")]
[Service("Private DNS zone link", "Lets a virtual network resolve the names of a private zone", Deep = true, Icon = "private-dns-zone", Source = "https://learn.microsoft.com/azure/dns/private-dns-virtual-network-links")]
[Without(Traits.Any)]
[Named("link", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(PrivateDnsZone), "private_dns_zone_name")]
[Fixed("location", "global")]
public sealed class PrivateDnsZoneLink(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<PrivateDnsZone>(name, new(file, line, expression))
{
    [Maps("properties.virtualNetwork.id", Needed = true, Terraform = "virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Network { get; init; }

    /// <summary>Enters the network's machines into the zone by themselves.</summary>
    [Maps("properties.registrationEnabled", Terraform = "registration_enabled", Absent = false)]
    public bool RegistersMachines { get; init; }

    /// <summary>Tags of the link itself.</summary>
    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get; init; }
}
