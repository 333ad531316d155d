using AiFactory.Cli.Projects;
using AiFactory.Generators.Findings;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>An architecture and what the rules say of it.</summary>
internal sealed class CheckedArchitecture
{
    public CheckedArchitecture(BuiltArchitecture built)
    {
        Built = built;
        var (asOf, choice) = (built.Request.AsOf!.Value, built.Request.Choice);
        Judged = built.Read?.Check(asOf, choice) ?? RuleRun.Check(built.Family, asOf, choice: choice);
        Result = built.Read?.AsConfigured(Judged) ?? Judged;
        NotKnown = built.Read?.NotKnown() ?? [];
    }

    public BuiltArchitecture Built { get; }

    /// <summary>What the rules say, whatever the project's settings make of it.</summary>
    public CheckResult Judged { get; }

    /// <summary>What a person is shown, and what counts.</summary>
    public CheckResult Result { get; private set; }

    /// <summary>What only running, or the world outside, can tell.</summary>
    public IReadOnlyList<NotKnown> NotKnown { get; }

    /// <summary>Whether the model contradicts itself, so that what follows from it cannot be relied on. That a waiver is over is no contradiction.</summary>
    public bool IsUnsound => Judged.Findings.Any(finding => finding.Rule is { Pillar: WafPillar.Integrity, Severity: Severity.Error } && RuleCatalogue.Find(finding.Rule.Id) is not RunRule);

    /// <summary>The architecture and its findings, as reports take them.</summary>
    public CheckedFamily Family => new(Built.Family, Result, Built.Root) { NotKnown = NotKnown };

    /// <summary>The same with what would repair the findings, for the form that tells it.</summary>
    /// <param name="asOf">The day that a repair may name; null for a file that is kept, which it would change every day.</param>
    public CheckedFamily WithFixes(Date? asOf) => Built.Read is { } read ? Family with { Fixes = read.Fixes(Result.Findings, asOf) } : Family;

    /// <summary>Sets aside what the baseline knows.</summary>
    public void SetAside(Baseline baseline) => Result = baseline.Apply(Family);

    public int ExitCode(string failOn) => Cli.ExitCode.Of(
        Result.Findings.Select(finding => finding.Rule.Severity).Concat(NotKnown.Select(unknown => unknown.Severity)).Any(severity => severity.Fails(failOn)) ? Cli.ExitCode.Findings : Cli.ExitCode.Good,
        Result.HasExpiredWaiver && failOn != "never" ? Cli.ExitCode.ExpiredWaiver : Cli.ExitCode.Good);
}
