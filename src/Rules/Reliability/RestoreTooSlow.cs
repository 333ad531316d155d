using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What must be back within minutes has a second copy that runs.</summary>
public sealed class RestoreTooSlow : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1509",
        Title: "Recovery by restore alone cannot meet the RTO",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Restoring a backup takes hours with much data, and begins when a person has decided it.",
        Fix: "Spread the store over zones or give it a copy in another region, or promise a longer Rto.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/disaster-recovery")
    {
        Checklist = "RE:09",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow.Criticality == Criticality.High && flow.Rto < Recovery.ByHand)
        .SelectMany(flow => Recovery.StoresOf(flow).Select(need => (Flow: flow, need.Store, need.Calls)))
        .Where(need => Recovery.StandsInOneZone(need.Store) && !Copies.InAnotherRegion(need.Store, graph))
        .GroupBy(need => need.Store).Select(needs => needs.First())
        .Select(need => Fails(need.Store, Recovery.Spread(need.Store)!.ZoneSetting, $"{Named(need.Store)} has no second copy that runs; the critical flow '{need.Flow.Name}' needs it, and promises to be back within {Recovery.Say(need.Flow.Rto!.Value)}.", Steps(need.Calls)));
}
