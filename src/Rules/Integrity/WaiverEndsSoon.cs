using AiFactory.Model;

namespace AiFactory.Rules.Integrity;

/// <summary>A waiver that is about to end is known before it does.</summary>
public sealed class WaiverEndsSoon : RunRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7527",
        Title: "Waiver expires soon",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "When it is over, the build fails.",
        Fix: "Repair the finding, or have a later day approved.",
        Source: "Own rule: a month is what it takes to repair most findings or to have an exception approved anew.")
    {
        Repairs =
        [
            new("Let it hold until {until}", new ChainCall("Until", "\"{until}\"") { Replaces = true }),
        ],
    };

    /// <summary>How many days before its end a waiver is spoken of.</summary>
    public const int Days = 30;

    internal override IEnumerable<Verdict> Check(ArchitectureGraph graph, RunSoFar run) => graph.Waivers
        .Where(waiver => waiver.SpeaksOf(graph.Environment) && waiver.Expires is { } last && !waiver.HasExpired(run.AsOf) && last.DaysSince(run.AsOf) <= Days)
        .Select(waiver => Fails(waiver.Position, $"The waiver of {waiver.Rule} holds until {waiver.Expires} only.") with { Property = nameof(waiver.Expires) });
}
