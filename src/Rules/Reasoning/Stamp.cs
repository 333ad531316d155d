using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>What answers in one region, beside others that answer in other regions.</summary>
/// <param name="Entry">Where a global load balancer sends calls.</param>
/// <param name="Turn">The lowest is called as long as it is well; the others stand by.</param>
internal sealed record Stamp(AzureResource Entry, Region Region, int Turn)
{
    /// <summary>The stamps behind each global load balancer that leads to more than one region.</summary>
    public static IEnumerable<IReadOnlyList<Stamp>> In(ArchitectureGraph graph) => Places.Spread(graph)
        .Select(spread => (IReadOnlyList<Stamp>)[.. spread.Places.Where(place => Places.Of(place.Target) is not null).Select(place => new Stamp(place.Target!, Places.Of(place.Target)!, place.Turn))])
        .Where(stamps => stamps.Select(stamp => stamp.Region).Distinct().Count() > 1);

    /// <summary>Each store that it needs, with the shortest way of calls there.</summary>
    public IReadOnlyList<(AzureResource Store, IReadOnlyList<Connection> Way)> Stores(ArchitectureGraph graph) => [.. WaysTo(node => Exposure.StoreOf(node) is not null, graph)
        .GroupBy(way => Exposure.StoreOf(way[way.Count - 1].Callee!)!).Select(ways => (ways.Key, ways.First()))];

    /// <summary>All that runs in it: its entry, and what that calls in its region.</summary>
    public IReadOnlyList<AzureResource> Members(ArchitectureGraph graph) => [.. WaysTo(node => Places.Of(node) == Region, graph).Select(way => way[way.Count - 1].Callee!).Prepend(Entry).Distinct()];

    private IEnumerable<IReadOnlyList<Connection>> WaysTo(Func<AzureResource, bool> isGoal, ArchitectureGraph graph) => Exposure.WaysFrom(Entry, graph, isGoal, through: null);
}
