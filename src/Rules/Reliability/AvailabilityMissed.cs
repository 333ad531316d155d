using System.Globalization;
using AiFactory.Model;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What the brief promises follows from what is promised of each service on a critical flow's way.</summary>
public sealed class AvailabilityMissed : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1501",
        Title: "Composite availability misses the promised one",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "All services on the way must be up at once, so the promise is broken in months in which each of them keeps its own.",
        Fix: "Promise in the brief's Availability what can be kept, or give the weakest service on the way a substitute or a better size.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/metrics")
    {
        Checklist = "RE:04",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        graph.Flows.Where(flow => flow is { Criticality: Criticality.High, Availability: not null }).SelectMany(flow => Judge(flow, FlowAvailability.Of(flow, graph), (decimal)flow.Availability!.Value));

    private static IEnumerable<Verdict> Judge(Flow flow, FlowAvailability computed, decimal promised)
    {
        var name = $"The critical flow '{flow.Name}'";
        if (computed.Unpromised.FirstOrDefault() is { } nothing)
            yield return Fails(flow.Position, $"{name} promises {Percent(promised)} and needs {Named(nothing.Services[0])}, of which nothing is promised as it is: {nothing.Level.Condition}.", Arithmetic(computed));
        else if (computed.Percent < promised)
            yield return Fails(flow.Position, $"{name} promises {Percent(promised)}; what is promised of the services on its way comes to {Percent(computed.Percent)}.", Arithmetic(computed));
        else if (computed.NotCounted.Count > 0)
            yield return NotAssessed(null, $"{name} comes to {Percent(computed.Percent)} without {string.Join(", ", computed.NotCounted.Select(Named))}, of which no promise is known.") with { Position = flow.Position, Evidence = Arithmetic(computed) };
    }

    private static EvidenceStep[] Arithmetic(FlowAvailability computed) =>
    [
        .. computed.Factors.Select(Step),
        .. computed.NotCounted.Select(element => EvidenceStep.Of(element, $"{Named(element)}: not counted, no promise of it is known")),
        string.Join(" × ", computed.Factors.Select(factor => factor.Percent).OfType<decimal>().Select(Percent)) + $" = {Percent(computed.Percent)}, at most {Minutes(computed.Percent)} in a month of 30 days",
    ];

    private static EvidenceStep Step(AvailabilityFactor factor)
    {
        var (first, level) = (factor.Services[0], factor.Level);
        var names = string.Join(" or ", factor.Services.Select(Named));
        return EvidenceStep.Of(first, $"{names}: {(factor.Percent is { } percent ? Percent(percent) : "nothing promised")}") with
        {
            Known = [new("condition", level.Condition), new(level.IsRestated ? "restated by" : "source", level.Source), new("read", level.Read.ToString())],
        };
    }

    /// <summary>Rounded down, so that nothing looks better than it is.</summary>
    private static string Percent(decimal percent) => (Math.Floor(percent * 10_000) / 10_000).ToString("0.####", CultureInfo.InvariantCulture) + " %";

    private static string Minutes(decimal percent) => Math.Ceiling((100 - percent) / 100 * 30 * 24 * 60).ToString("0", CultureInfo.InvariantCulture) + " minutes down";
}
