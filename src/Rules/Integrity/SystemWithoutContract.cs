using AiFactory.Model;

namespace AiFactory.Rules.Integrity;

/// <summary>What is agreed with the owner of a system outside, on which something of ours depends, is written down.</summary>
public sealed class SystemWithoutContract : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7522",
        Title: "External system has no contract",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Info,
        Why: "Nobody can say what the flow may rely on, or what the other side may do with what it gets.",
        Fix: "Agree on SignIn, Availability and what it Holds with its owner, and say so where the ExternalSystem is made.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/failure-mode-analysis")
    {
        Checklist = "RE:03",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <summary>What many know publishes its terms; what calls us depends on us, and not we on it.</summary>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection is { Caller: not null, To: ExternalSystem { Known: null } })
        .GroupBy(connection => (ExternalSystem)connection.To)
        .Select(calls => (System: calls.Key, Calls: calls.ToArray(), Missing: Missing(calls.Key, [.. calls]).ToArray()))
        .Where(found => found.Missing.Length > 0)
        .Select(found => Fails(found.System, found.Missing[0], $"{Named(found.System)} is called, and nothing says its {string.Join(", ", found.Missing)}.", Steps(found.Calls)));

    private static IEnumerable<string> Missing(ExternalSystem system, Connection[] calls)
    {
        if (system.SignIn is null && calls.Any(call => call.SignIn is null)) yield return nameof(ExternalSystem.SignIn);
        if (system.Availability is null) yield return nameof(ExternalSystem.Availability);
        if (system.Holds is null && calls.Any(call => call.Data is null)) yield return nameof(Element.Holds);
    }
}
