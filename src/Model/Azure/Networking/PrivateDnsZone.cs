using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Names that only linked networks resolve.</summary>
/// <param name="name">The zone itself: <c>privatelink.openai.azure.com</c>.</param>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/privatednszones</remarks>
[AzureResource("Microsoft.Network/privateDnsZones", "2024-06-01", Terraform = "azurerm_private_dns_zone")]
[Service("Private DNS zone", "Names that only linked networks resolve, to private addresses", Deep = true, Icon = "private-dns-zone", Source = "https://learn.microsoft.com/azure/dns/private-dns-overview")]
[Without(Traits.Any)]
[Named("", 1, 63, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup, Verbatim = true)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Fixed("location", "global")]
public sealed class PrivateDnsZone(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    [Children]
    public IReadOnlyList<PrivateDnsZoneLink> Links { get => _links; init => _links = [.. value.AdoptedBy(this)]; }

    private List<PrivateDnsZoneLink> _links = [];
    private readonly HashSet<VirtualNetwork> _linked = [];

    /// <summary>Lets one more network resolve the zone's names: that of another region, from which the same endpoints are called.</summary>
    public void LinkTo(VirtualNetwork network, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(network))] string expression = "") => LinkTo(network, new SourcePosition(file, line, expression));

    /// <summary>Lets the network resolve the zone's names; once is enough. The link lies in the stack of the network: a zone that several stacks share waits for none of their networks.</summary>
    internal void LinkTo(VirtualNetwork network, SourcePosition position)
    {
        if (_linked.Count != _links.Count) _linked.UnionWith(_links.Select(link => link.Network).OfType<VirtualNetwork>());
        if (!_linked.Add(network)) return;
        var link = new PrivateDnsZoneLink(network.Name, position.File, position.Line, position.Expression) { Network = network }.AdoptedBy(this);
        if (network.Ownership != Ownership.Observed) link.Stack = network.Stack;
        _links.Add(link);
    }
}
