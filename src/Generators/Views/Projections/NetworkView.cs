using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Generators.Views.Projections;

/// <summary>Where things lie: networks, subnets with their addresses, private endpoints and what they lead to, and who calls whom over them.</summary>
internal static class NetworkView
{
    public static View Of(ArchitectureGraph graph)
    {
        var draft = new Draft("network", $"{graph.Brief.Title}: network in {graph.Environment.Name}");
        var map = NetworkPlan.Of(graph);
        var places = new Dictionary<Element, DraftNode>(ReferenceEqualityComparer.Instance);
        foreach (var network in map.Networks) AddNetwork(network);
        foreach (var connection in graph.Connections.Where(IsOfNetwork)) draft.Connect(PlaceOf(connection.From), PlaceOf(map.EntranceOf(connection.To)));
        foreach (var door in map.Doors)
        {
            if (door.Target is not null) draft.Connect(PlaceOf(door.Endpoint), PlaceOf(door.Target), form: EdgeForm.Quiet);
        }

        foreach (var (network, hub) in map.Peerings) draft.Connect(places[graph.FirstAlike(network)], places[graph.FirstAlike(hub)], form: EdgeForm.Quiet, label: "peering");
        foreach (var (address, behind) in map.Fronts) draft.Connect(PlaceOf(address), PlaceOf(behind), form: EdgeForm.Quiet);
        AddZones(draft, map);
        return draft.Freeze($"the networks of {graph.Brief.Title}, their subnets, and the private endpoints that lead to its services");

        void AddNetwork(PlannedNetwork place)
        {
            if (!places.TryGetValue(graph.FirstAlike(place.Resource), out var group))
                group = places[place.Resource] = draft.Add(place.Resource.Name, null, node => LayerMap.Describe(node, place.Resource) with { Form = place.Subnets.Count > 0 ? NodeForm.Network : NodeForm.Card, Details = [.. LayerMap.CountOf(graph, place.Resource), .. place.Ranges] });
            foreach (var part in place.Subnets)
            {
                var shown = graph.FirstAlike(part.Resource);
                if (!places.TryGetValue(shown, out var inner))
                    inner = places[shown] = draft.Add(part.Resource.Name, group, node => LayerMap.Describe(node, part.Resource) with { Form = NodeForm.Segment, Details = [.. LayerMap.CountOf(graph, part.Resource), .. part.Facts] });
                foreach (var resource in part.Holds) Add(graph.FirstAlike(resource), inner);
            }
        }

        DraftNode Add(Element element, DraftNode? parent) =>
            places.TryGetValue(element, out var known) ? known : places[element] = draft.Add(element.Name, parent, node => LayerMap.Describe(node, element) with { Details = [.. LayerMap.CountOf(graph, element)] });

        DraftNode PlaceOf(Element element) => Add(graph.FirstAlike(NetworkPlan.ServiceOf(element)), null);
    }

    /// <summary>Whether packets go from one to the other, and one of them is Azure's: a practice, an alert or a budget is reached in other ways.</summary>
    private static bool IsOfNetwork(Connection connection) =>
        (Speaks(connection.From), Speaks(connection.To)) is (true, true) && (NetworkPlan.ServiceOf(connection.From) is AzureResource || NetworkPlan.ServiceOf(connection.To) is AzureResource);

    /// <summary>What watches has an identity to ask with, but no address to ask from.</summary>
    private static bool Speaks(Element element) => NetworkPlan.ServiceOf(element) switch
    {
        Person or ExternalSystem or INetworkInjected or IPrivateLinkTarget or IPublicEndpoint => true,
        AzureResource resource => (resource is IHasIdentity or IActsThrough) && IconCatalogue.CategoryOf(resource.Shape.Service?.Icon) != "monitoring",
        _ => false,
    };

    private static void AddZones(Draft draft, NetworkPlan map)
    {
        if (map.Zones.Count == 0) return;
        var asked = map.Doors.SelectMany(door => door.ZoneNames).ToHashSet(StringComparer.Ordinal);
        var zones = map.Zones.Where(zone => zone.Ownership != Ownership.Observed || asked.Contains(zone.Name)).ToList();
        var more = map.Zones.Count == zones.Count ? "" : string.Create(CultureInfo.InvariantCulture, $"; {map.Zones.Count - zones.Count} more that nothing here needs");
        var group = draft.Add("Private DNS zones", null, node => node with { Subtitle = "names that resolve to private addresses" + more, Form = NodeForm.Layer, IsAside = true });
        foreach (var zone in zones) draft.Add(zone.AzureName, group, node => LayerMap.Describe(node, zone) with { Subtitle = zone.Ownership == Ownership.Observed ? "run by others" : "" });
    }
}
