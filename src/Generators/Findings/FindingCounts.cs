using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>How many findings of each kind.</summary>
public sealed record FindingCounts(int Errors, int Warnings, int Infos, int Waived, int NotAssessed, int Suppressed, int InBaseline)
{
    public static FindingCounts Of(CheckResult check) =>
        new(With(check, Severity.Error), With(check, Severity.Warning), With(check, Severity.Info), check.Waived.Count, check.NotAssessed.Count, check.Suppressed, check.InBaseline.Count);

    private static int With(CheckResult check, Severity severity) => check.Findings.Count(finding => finding.Rule.Severity == severity);
}
