using AiFactory.Cli.Projects;
using AiFactory.Drift;
using AiFactory.Drift.Report;

namespace AiFactory.Cli.Commands;

/// <summary>What a comparison came to, and whose it is.</summary>
internal sealed record ComparedEnvironment(BuiltArchitecture Built, DriftResult Result)
{
    /// <summary>Where findings are to be repaired: at the property where the sources state it, else at the element.</summary>
    public Located Located => new(finding =>
    {
        if (finding.Resource is not { } resource) return null;
        var position = Built.Read?.PositionOf(resource, finding.Property?.Name) ?? resource.Position;
        return position.IsKnown && !string.IsNullOrEmpty(position.File) ? (Built.Root.Relative(position.File), position.Line) : null;
    });

    public int ExitCode(string failOn) => Cli.ExitCode.Of(
        Result.IsWhole ? Cli.ExitCode.Good : Cli.ExitCode.Incomplete,
        Result.Expired.Count > 0 && failOn != "never" ? Cli.ExitCode.ExpiredWaiver : Cli.ExitCode.Good,
        Result.Findings.Any(finding => finding.Waiver is null && finding.Class is not (DriftClass.Platform or DriftClass.Unknown) && (finding.NeedsAction || failOn == "info") && finding.Severity.Fails(failOn)) ? Cli.ExitCode.Findings : Cli.ExitCode.Good);
}
