using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>A graph of resources that were read from ARM documents: what rules are asked of.</summary>
internal static class ReadGraph
{
    public static ArchitectureGraph Of(ArchitectureGraph model, IEnumerable<MapValue> documents) => new()
    {
        Name = model.Name,
        Environment = model.Environment,
        Brief = model.Brief,
        Naming = model.Naming,
        Tags = model.Tags,
        Elements = [.. new ArmReader(new ReadContext()).ReadAll(documents).SelectMany(WithChildren).DistinctBy(resource => resource.Id, StringComparer.OrdinalIgnoreCase)],
        Connections = [],
        Flows = [],
        Layers = [],
        Zones = [],
        Stacks = [],
        Decisions = [],
        Waivers = [],
        Promotions = [],
        Retired = [],
        Flags = [],
        ZoneOf = new Dictionary<Element, Zone>(),
        Grants = [],
        Lock = LockFile.Empty,
        Parameters = [],
    };

    private static IEnumerable<AzureResource> WithChildren(AzureResource resource) => resource.Shape.ChildrenOf(resource).SelectMany(WithChildren).Prepend(resource);
}
