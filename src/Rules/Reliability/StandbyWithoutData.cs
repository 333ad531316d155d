using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What stands by in another region has a copy of the data.</summary>
public sealed class StandbyWithoutData : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1507",
        Title: "Standby stamp lacks a copy of its data",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "After the failover the standby answers, and has nothing to answer from.",
        Fix: "Give the store a copy in the standby's region, or tell the step that fills a store there.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/disaster-recovery")
    {
        Checklist = "RE:09",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => Stamp.In(graph)
        .SelectMany(stamps => Pairs(stamps).SelectMany(pair => Judge(pair.Leading, pair.Standby, graph)))
        .GroupBy(verdict => verdict.Element).Select(same => same.First());

    private static IEnumerable<(Stamp Leading, Stamp Standby)> Pairs(IReadOnlyList<Stamp> stamps)
    {
        var first = stamps.Min(stamp => stamp.Turn);
        return from leading in stamps
               where leading.Turn == first
               from standby in stamps
               where standby.Turn > first && standby.Region != leading.Region
               select (leading, standby);
    }

    /// <summary>A store that both need is another rule's.</summary>
    private static IEnumerable<Verdict> Judge(Stamp leading, Stamp standby, ArchitectureGraph graph)
    {
        var reached = new HashSet<AzureResource>(standby.Stores(graph).Select(need => need.Store));
        return leading.Stores(graph)
            .Where(need => need.Store.Ownership != Ownership.Observed && Copies.IsOriginal(need.Store) && Places.Of(need.Store) == leading.Region && !reached.Contains(need.Store))
            .Where(need => !Copies.InAnotherRegion(need.Store, graph) && !IsFilled(need.Store, standby.Region, graph))
            .Select(need => Fails(need.Store, null, $"{Named(standby.Entry)} stands by in {standby.Region} for {Named(leading.Entry)}, and nothing brings the data of {Named(need.Store)} there.",
                [EvidenceStep.Of(leading.Entry, $"{Named(leading.Entry)} in {leading.Region} is called first"), .. Steps(need.Way), EvidenceStep.Of(standby.Entry, $"{Named(standby.Entry)} in {standby.Region} is called when that fails")]));
    }

    /// <summary>Whether something reads the store and writes to another one in that region.</summary>
    private static bool IsFilled(AzureResource store, Region region, ArchitectureGraph graph) =>
        (from read in graph.Connections
         where read.Callee?.AndEnclosing.Intersect(store.AndEnclosing.Where(place => place is not ResourceGroup)).Any() == true
         from written in graph.Connections
         where ReferenceEquals(written.From, read.From) && written.Verb == Verb.Writes && Places.Of(written.Callee) == region
         select written).Any();
}
