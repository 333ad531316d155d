using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Views.Projections;

/// <summary>Where things lie: networks, subnets with their addresses, private endpoints and what they lead to, and who calls whom over them.</summary>
internal static class NetworkView
{
    public static View Of(ArchitectureGraph graph)
    {
        var draft = new Draft("network", $"{graph.Brief.Title}: network in {graph.Environment.Name}");
        var places = new Dictionary<Element, DraftNode>(ReferenceEqualityComparer.Instance);
        foreach (var network in graph.Resources.OfType<VirtualNetwork>()) AddNetwork(network);
        foreach (var resource in graph.Resources)
        {
            if (resource is PrivateEndpoint { Subnet: { } at } && places.TryGetValue(at, out var subnet)) Add(resource, subnet);
            if (resource is INetworkInjected { Subnet: { } from } && places.TryGetValue(from, out subnet)) Add(resource, subnet);
        }

        foreach (var connection in graph.Connections)
        {
            if (PlaceOf(connection.From) is { } from && PlaceOf(EntranceOf(graph, connection.To)) is { } to) draft.Connect(from, to);
        }

        foreach (var endpoint in graph.Resources.OfType<PrivateEndpoint>())
        {
            if (endpoint.Target is AzureResource target) draft.Connect(PlaceOf(endpoint)!, PlaceOf(target)!, form: EdgeForm.Quiet);
        }

        foreach (var network in graph.Resources.OfType<VirtualNetwork>())
        {
            if (network.Hub is { } hub && places.ContainsKey(hub)) draft.Connect(places[network], places[hub], form: EdgeForm.Quiet, label: "peering");
        }

        foreach (var address in graph.Resources.OfType<PublicIpAddress>())
        {
            foreach (var user in graph.Resources.Where(resource => places.ContainsKey(resource) && ResourceReferences.Of(resource).Contains(address))) draft.Connect(PlaceOf(address)!, PlaceOf(user)!, form: EdgeForm.Quiet);
        }

        Zones(draft, graph);
        return draft.Freeze($"the networks of {graph.Brief.Title}, their subnets, and the private endpoints that lead to its services");

        void AddNetwork(VirtualNetwork network)
        {
            var group = places[network] = draft.Add(network.Name, null, node => LayerMap.Describe(node, network) with
            {
                Form = network.Subnets.Count > 0 ? NodeForm.Network : NodeForm.Card,
                Details = [.. network.AddressSpace.Select(range => range.ToString())],
            });
            foreach (var subnet in network.Subnets)
            {
                places[subnet] = draft.Add(subnet.Name, group, node => LayerMap.Describe(node, subnet) with { Form = NodeForm.Subnet, Details = [.. Facts(subnet)] });
            }
        }

        DraftNode Add(Element element, DraftNode? parent) =>
            places.TryGetValue(element, out var known) ? known : places[element] = draft.Add(element.Name, parent, node => LayerMap.Describe(node, element));

        // A part of a service is reached as the service is.
        DraftNode? PlaceOf(Element element) => Add(Service(element), null);
    }

    /// <summary>A caller inside the network goes to the private endpoint of what it calls, where there is one.</summary>
    private static Element EntranceOf(ArchitectureGraph graph, Element callee)
    {
        var service = Service(callee);
        if (service is INetworkInjected { Subnet: not null } and AzureResource { Shape.NeedsDelegation: not { OutboundOnly: true } }) return service;
        return (Element?)graph.Resources.OfType<PrivateEndpoint>().FirstOrDefault(endpoint => ReferenceEquals(endpoint.Target, service)) ?? service;
    }

    private static Element Service(Element element) => element.Inside.Prepend(element).LastOrDefault(part => part is AzureResource and not ResourceGroup) ?? element;

    private static IEnumerable<string> Facts(Subnet subnet)
    {
        if (subnet.Range is { } range) yield return range.ToString();
        if (subnet.SecurityGroup is { } guard) yield return $"security group {guard.Name}";
        if (subnet.Routes is { } routes) yield return $"routes {routes.Name}";
    }

    private static void Zones(Draft draft, ArchitectureGraph graph)
    {
        PrivateDnsZone[] zones = [.. graph.Resources.OfType<PrivateDnsZone>()];
        if (zones.Length == 0) return;
        var group = draft.Add("Private DNS zones", null, node => node with { Subtitle = "names that resolve to private addresses", Form = NodeForm.Layer, IsAside = true });
        foreach (var zone in zones) draft.Add(zone.AzureName, group, node => LayerMap.Describe(node, zone) with { Subtitle = zone.Ownership == Ownership.Observed ? "run by others" : "" });
    }
}
