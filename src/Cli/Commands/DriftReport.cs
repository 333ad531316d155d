using AiFactory.Drift.Report;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>The comparisons of one or several environments, in one of the forms.</summary>
internal static class DriftReport
{
    public static string Of(string format, IReadOnlyList<ComparedEnvironment> compared, bool color) => format switch
    {
        "json" => DriftJson.Of([.. compared.Select(one => (one.Result, one.Located))]),
        "markdown" => DriftMarkdown.Of([.. compared.Select(one => (one.Result, one.Located))]),
        "sarif" => DriftSarif.Of([.. compared.Select(one => (one.Result, one.Located))], CommandLine.Version),
        _ => string.Join("\n", compared.Select(one => DriftText.Of(one.Result, one.Located, color ? Ink : null))),
    };

    private static string Ink(Severity severity, string words) => severity switch
    {
        Severity.Error => $"\e[31m{words}\e[0m",
        Severity.Warning => $"\e[33m{words}\e[0m",
        _ => $"\e[36m{words}\e[0m",
    };
}
