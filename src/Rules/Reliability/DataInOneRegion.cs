using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Where calls are spread over regions, the data behind them is in more than one region too.</summary>
public sealed class DataInOneRegion : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1506",
        Title: "Many entry regions and one data region",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "The second region answers nobody when the region with the data fails: it is paid for in vain.",
        Fix: "Give the store a copy in the other regions, or serve the flow from its region alone.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/regions-availability-zones")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Places.Spreaders(graph)
        .Select(spreader => spreader.Targets.OfType<AzureResource>().Select(target => Behind(target, graph)).Where(target => Places.Of(target) is not null).ToList())
        .Where(targets => targets.Select(Places.Of).Distinct().Count() > 1)
        .SelectMany(targets => Judge(targets, graph));

    /// <summary>What answers at a public address: calls go on from there.</summary>
    private static AzureResource Behind(AzureResource target, ArchitectureGraph graph) => target is PublicIpAddress address
        ? graph.Resources.OfType<ApplicationGateway>().FirstOrDefault(gateway => gateway.Frontends.Any(frontend => frontend.PublicAddress == address)) ?? target
        : target;

    private static IEnumerable<Verdict> Judge(IReadOnlyList<AzureResource> entries, ArchitectureGraph graph)
    {
        var spared = new HashSet<Connection>(graph.Flows.SelectMany(flow => flow.Steps).SelectMany(step => step.Connections.Where(connection => SecondChoices.IsOne(connection, step))));
        return entries
            .SelectMany(entry => Exposure.WaysFrom(entry, graph, node => Exposure.StoreOf(node) is not null, through: null).Select(way => (Entry: entry, Way: way, Store: Exposure.StoreOf(way[way.Count - 1].Callee!)!)))
            .Where(reached => !spared.Contains(reached.Way[reached.Way.Count - 1]))
            .GroupBy(reached => reached.Store)
            .Where(reached => reached.Key is not (ModelAccount or ContainerRegistry)) // other rules ask about both
            .Where(reached => reached.Key.Ownership != Ownership.Observed && Places.AllOf(reached.Key).Count == 1 && !Copies.InAnotherRegion(reached.Key, graph))
            .Where(reached => reached.Select(way => Places.Of(way.Entry)).Distinct().Count() > 1)
            .Select(reached => Fails(reached.Key, null, $"{Named(reached.Key)} keeps its data in {Places.AllOf(reached.Key)[0]} alone and is needed from {string.Join(" and ", reached.Select(way => Places.Of(way.Entry)).Distinct())}.", Steps(reached.SelectMany(way => way.Way))));
    }
}
