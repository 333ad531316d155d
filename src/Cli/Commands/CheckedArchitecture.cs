using AiFactory.Cli.Projects;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>An architecture and what the rules say of it.</summary>
internal sealed class CheckedArchitecture(BuiltArchitecture built, Date asOf)
{
    public BuiltArchitecture Built { get; } = built;

    public CheckResult Result { get; } = RuleRun.Check(built.Family, asOf);

    /// <summary>Whether the model contradicts itself, so that what follows from it cannot be relied on. That a waiver is over is no contradiction.</summary>
    public bool IsUnsound => Result.Findings.Any(finding => finding.Rule is { Pillar: WafPillar.Integrity, Severity: Severity.Error } && RuleCatalogue.Find(finding.Rule.Id) is not RunRule);

    public int ExitCode(string failOn) => Cli.ExitCode.Of(
        Result.Fails(failOn) ? Cli.ExitCode.Findings : Cli.ExitCode.Good,
        Result.HasExpiredWaiver && failOn != "never" ? Cli.ExitCode.ExpiredWaiver : Cli.ExitCode.Good);
}
