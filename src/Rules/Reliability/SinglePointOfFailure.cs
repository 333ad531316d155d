using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Graph;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Nothing that a critical flow cannot do without stands in one zone, where it must be back soon.</summary>
public sealed class SinglePointOfFailure : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1503",
        Title: "Single point of failure on a critical flow",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When its zone fails the whole flow stops, and building it up elsewhere takes longer than is promised.",
        Fix: "Spread what is named over availability zones, give it a substitute that the flow calls too, or promise a longer Rto.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/failure-mode-analysis")
    {
        Checklist = "RE:03",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Criticality == Criticality.High && flow.Rto < Recovery.ByHand)
        .SelectMany(flow => Judge(flow, flow.Rto!.Value)).GroupBy(verdict => verdict.Element).Select(same => same.First());

    private static IEnumerable<Verdict> Judge(Flow flow, TimeSpan rto)
    {
        Connection[] way = [.. Recovery.Forward(flow)];
        if (way.Length == 0) return [];

        var map = new Digraph<Element>(way.SelectMany(connection => new[] { connection.From, connection.To }), way.Select(connection => (connection.From, connection.To)));
        var (entry, target) = (way[0].From, way[way.Length - 1].To);
        return map.Unavoidable(entry, target).OfType<AzureResource>()
            .Where(node => !Copies.IsOriginal(node) && Recovery.StandsInOneZone(node)) // of stores another rule asks how they are restored
            .Select(node => Fails(node, null, $"{Named(node)} stands in one zone, and every way of the critical flow '{flow.Name}' leads through it, which promises to be back within {Recovery.Say(rto)}.",
                Steps(map.ShortestPath(entry, target)!.Edges.Select(edge => way[edge]))));
    }
}
