using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Generators.Views.Projections;

/// <summary>For engineers: every resource with its Azure name, size, subnet and identity; what others imply is counted.</summary>
internal static class EngineerView
{
    public static View Of(ArchitectureGraph graph)
    {
        var draft = new Draft("engineer", $"{graph.Brief.Title}: resources in {graph.Environment.Name}");
        var doors = NetworkPlan.Of(graph).Doors.Where(door => door.Target is not null).ToLookup(door => door.Target!);
        var map = new LayerMap(draft, graph, element => element is AzureResource resource ? [.. Details(resource, doors[resource])] : []);
        var story = new Story(draft, graph, map.PlaceOf, map.PlaceOf);
        foreach (var flow in graph.Flows) story.Tell(flow);
        Rest(draft, graph, map);
        return draft.Freeze($"the resources of {graph.Brief.Title} in {graph.Environment.Name}, with sizes, subnets and identities");
    }

    private static IEnumerable<string> Details(AzureResource resource, IEnumerable<PrivateDoor> doors)
    {
        if (resource.AzureName != resource.Name) yield return resource.AzureName;
        if (SizeOf(resource) is { Length: > 0 } size) yield return size;
        if (NetworkPlan.SubnetOf(resource) is { } subnet) yield return $"subnet {subnet.Name}";
        foreach (var same in doors.GroupBy(door => door.Place?.Name ?? "no subnet"))
            yield return same.Count() == 1 ? $"private endpoint in {same.Key}" : string.Create(CultureInfo.InvariantCulture, $"{same.Count()} private endpoints in {same.Key}");
        if (resource is IHasIdentity { Identity: { } identity })
        {
            if (identity.SystemAssigned) yield return "own identity";
            foreach (var assigned in identity.UserAssigned) yield return $"identity {assigned.Name}";
        }

        if (resource.Ownership == Ownership.Observed) yield return $"run by {resource.Owner?.Name ?? "others"}";
    }

    /// <summary>What ARM knows as the resource's SKU.</summary>
    private static string SizeOf(AzureResource resource)
    {
        if (Projection.Write(resource, Wire.Arm)[""]["sku"] is not MapValue sku) return "";
        var name = sku["name"] is TextValue text ? text.Text : "";
        return sku["capacity"] is NumberValue capacity ? $"{name} × {capacity.Digits}".TrimStart() : name;
    }

    /// <summary>What no layer shows is counted by kind.</summary>
    private static void Rest(Draft draft, ArchitectureGraph graph, LayerMap map)
    {
        var placed = map.Placed.ToHashSet();
        var kinds = graph.Resources.Where(resource => !placed.Contains(graph.FirstAlike(resource))).GroupBy(resource => resource.Title).ToList();
        if (kinds.Count == 0) return;
        var group = draft.Add("Beside", null, node => node with { Subtitle = "what comes with the resources above", Form = NodeForm.Layer, IsAside = true });
        foreach (var kind in kinds)
        {
            var count = kind.Count() == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" × {kind.Count()}");
            draft.Add(kind.Key + count, group, node => node with { Icon = kind.First().Shape.Service?.Icon });
        }
    }
}
