using AiFactory.Generators;

namespace AiFactory.Cli.Projects;

/// <summary>What the compiler or MSBuild has against a project, as a person reads it.</summary>
internal static class BuildErrors
{
    private const string Marker = ": error ";

    /// <summary>Of what MSBuild printed, each error once, its file relative, without the project that MSBuild repeats; all that was said when no line is an error.</summary>
    /// <param name="project">What a person calls it.</param>
    public static CliException Of(IReadOnlyList<string> lines, string project, SourceRoot root)
    {
        string[] errors = [.. lines.Where(line => line.Contains(Marker, StringComparison.Ordinal)).Select(line => Shortened(line, root)).Distinct()];
        return Of(errors.Length > 0 ? errors : [.. lines.Where(line => line.Length > 0)], project, errors.Length);
    }

    /// <param name="errors">A line each.</param>
    public static CliException Of(IReadOnlyList<string> errors, string project, string hint = "") => Of(errors, project, errors.Count, hint);

    private static CliException Of(IReadOnlyList<string> said, string project, int errors, string hint = "") =>
        new($"{string.Join("\n", said.Select(PlainText.Line))}\n{project} does not build, so there is no model to look at. Correct the {(errors == 1 ? "error" : "errors")} above.{hint}");

    private static string Shortened(string line, SourceRoot root)
    {
        var end = line.LastIndexOf(" [", StringComparison.Ordinal);
        var text = (end > 0 && line.EndsWith(']') ? line[..end] : line).Trim();
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && bracket < text.IndexOf(Marker, StringComparison.Ordinal) && Path.IsPathRooted(text[..bracket]) ? root.Relative(text[..bracket]) + text[bracket..] : text;
    }
}
