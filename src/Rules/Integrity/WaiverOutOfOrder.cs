using AiFactory.Model;

namespace AiFactory.Rules.Integrity;

/// <summary>A waiver says why, who approved it and until when, is not over, and is needed.</summary>
public sealed class WaiverOutOfOrder : RunRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7523",
        Title: "Waiver is expired, unexplained, too wide or matches nothing",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Nobody knows whether the risk is still accepted, or by whom.",
        Fix: "Repair the finding and remove the waiver, or say On, Because, ApprovedBy and a later Until.",
        Source: "Own rule: an exception without a reason, an owner and an end is how findings are lost.")
    {
        Checklist = "SE:01",
        Peers = ["Azure.Policy.WaiverExpiry"],
        Repairs =
        [
            new("Say what the waiver lacks", new ChainCall("Because", "\"TODO: say why\""), new ChainCall("OwnedBy", "{bearer}") { Optional = true }, new ChainCall("ApprovedBy", "{owner}"), new ChainCall("Until", "\"{until}\"")),
            new("Let it hold until {until}", new ChainCall("Until", "\"{until}\"") { Replaces = true }) { At = nameof(Waiver.Expires) },
            new("Remove the waiver", new RemoveStatement()) { At = nameof(Waiver.Expires) },
            new("Remove the waiver", new RemoveStatement()) { At = nameof(Waiver.Rule) },
        ],
    };

    internal override IEnumerable<Verdict> Check(ArchitectureGraph graph, RunSoFar run) => graph.Waivers
        .Where(waiver => waiver.SpeaksOf(graph.Environment))
        .SelectMany(waiver => Problems(waiver, run).Take(1).Select(problem => Fails(waiver.Position, $"The waiver of {waiver.Rule} {problem.What}.") with { Property = problem.Property }));

    private static IEnumerable<(string Property, string What)> Problems(Waiver waiver, RunSoFar run)
    {
        if (waiver.HasExpired(run.AsOf)) yield return (nameof(waiver.Expires), $"expired on {waiver.Expires}");
        if (waiver.Expires is null) yield return (nameof(waiver.Expires), "says no last day");
        if (string.IsNullOrWhiteSpace(waiver.Reason)) yield return (nameof(waiver.Reason), "gives no reason");
        if (waiver.AcceptedBy is null) yield return (nameof(waiver.AcceptedBy), "names nobody who bears the risk");
        if (waiver.Approver is null) yield return (nameof(waiver.Approver), "names nobody who approved it");
        if (IsOurs(waiver) && RuleCatalogue.Find(waiver.Rule) is null) yield return (nameof(waiver.Rule), "names no rule that there is");
        if (AcceptsSecurityError(waiver, run))
        {
            if (waiver.Elements.Count == 0 && Accepted(waiver, run) is > 1 and var several) yield return (nameof(waiver.Elements), $"accepts {several} security errors at once: name with On what they are accepted for");
            if (waiver.Expires > run.AsOf.AddDays(run.Profile.SecurityErrorDays)) yield return (nameof(waiver.Expires), $"accepts a security error until {waiver.Expires}, longer than {run.Profile.SecurityErrorDays} days");
        }

        if (MatchesNothing(waiver, run)) yield return (nameof(waiver.Rule), "matches no finding any more");
    }

    /// <summary>Of a rule that was asked everywhere and could judge everything, and of no environment that was left out.</summary>
    private static bool MatchesNothing(Waiver waiver, RunSoFar run) =>
        run.Family.IsWhole
        && run.Asked.Any(asked => asked.Rule is not RunRule && IsFor(waiver, asked.Info.Id))
        && !run.Findings.Any(finding => finding.Verdict.Outcome == Outcome.NotAssessed && IsFor(waiver, finding.Rule.Id))
        && !run.Used.Any(used => used.Rule == waiver.Rule && used.Position == waiver.Position);

    private static bool AcceptsSecurityError(Waiver waiver, RunSoFar run) => run.Asked.Any(asked => asked.Info is { Pillar: WafPillar.Security, Severity: Severity.Error } && IsFor(waiver, asked.Info.Id));

    /// <summary>How many elements have a finding that the waiver accepts.</summary>
    private static int Accepted(Waiver waiver, RunSoFar run) =>
        run.Findings.Where(finding => finding.Waivers.Any(accepting => accepting.Position == waiver.Position && accepting.Rule == waiver.Rule)).Select(finding => finding.Verdict.Element?.Key).Distinct().Count();

    private static bool IsFor(Waiver waiver, string rule) => string.Equals(waiver.Rule, rule, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether it has the form of a rule's id: AIFA, a pillar's digit, three more. Drift is waived by other words.</summary>
    private static bool IsOurs(Waiver waiver) =>
        waiver.Rule.Length == 8 && waiver.Rule.StartsWith("AIFA", StringComparison.OrdinalIgnoreCase) && waiver.Rule[4] is >= '1' and <= '7' && waiver.Rule.Skip(5).All(char.IsDigit);
}
