using AiFactory.Model.Azure;
using AiFactory.Model.Graph;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Reasoning;

/// <summary>What refers to what, and where that goes round.</summary>
internal static class References
{
    /// <summary>The references among some resources; those to others are left out.</summary>
    public static (IReadOnlyList<AzureResource> Nodes, IReadOnlyList<(AzureResource From, AzureResource To)> Edges) Between(IReadOnlyList<AzureResource> resources)
    {
        var among = new HashSet<AzureResource>(resources);
        return (resources, [.. resources.SelectMany(resource => ResourceReferences.Of(resource).Where(among.Contains).Select(other => (resource, other)))]);
    }

    /// <summary>One circle for each group of things that lie on circles with one another; it begins and ends with the same thing.</summary>
    public static IEnumerable<IReadOnlyList<T>> Cycles<T>((IReadOnlyList<T> Nodes, IEnumerable<(T From, T To)> Edges) references) where T : class
    {
        (T From, T To)[] edges = [.. references.Edges];
        foreach (var group in new Digraph<T>(references.Nodes, edges).Cycles())
        {
            var members = new HashSet<T>(group);
            _ = new Digraph<T>(group, edges.Where(edge => members.Contains(edge.From) && members.Contains(edge.To))).InTopologicalOrder(out var cycle);
            yield return cycle!.Nodes;
        }
    }
}
