using System.Globalization;
using AiFactory.Analyzers;
using AiFactory.Generators;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>A person's sources, and those of the projects that they refer to. Nothing of them was run.</summary>
internal sealed record SourceProject(SourceUnit Own, IReadOnlyList<SourceUnit> References)
{
    /// <summary>Errors that only a source generator of the project could cure.</summary>
    private static readonly string[] CuredByGenerators = ["CS8795", "CS9248", "CS9276"];

    /// <summary>What the project says about its checking; nothing where there is none.</summary>
    public ProjectSettings Settings { get; init; } = ProjectSettings.None;

    /// <summary>Of the compilation that the tree belongs to.</summary>
    public SemanticModel ModelOf(SyntaxTree tree) => UnitOf(tree).Compilation.GetSemanticModel(tree);

    /// <summary>What the compiler refuses whatever the project's settings are; a warning that a project counts as an error does not keep us from reading.</summary>
    public IReadOnlyList<Diagnostic> Errors(CancellationToken cancel) =>
        [.. References.Append(Own).SelectMany(unit => unit.Compilation.GetDiagnostics(cancel)).Where(IsError)];

    /// <summary>How severe the project's settings make each diagnostic; null for what they silence.</summary>
    public IReadOnlyList<Severity?> Severities(IReadOnlyList<Diagnostic> said)
    {
        var seen = said.Index().GroupBy(pair => UnitOf(pair.Item.Location.SourceTree)).SelectMany(group => CompilerSeverities.Of([.. group], group.Key)).ToDictionary();
        return [.. said.Select((_, number) => seen.TryGetValue(number, out var severity) ? Diagnostics.SeverityOf(severity) : (Severity?)null)];
    }

    /// <exception cref="CliException">There are compile errors; the message has them as the compiler prints them.</exception>
    public static CliException Unusable(IReadOnlyList<Diagnostic> errors, string project, SourceRoot root)
    {
        string[] lines = [.. errors.OrderBy(error => error.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(error => error.Location.SourceSpan.Start).Select(error => Line(error, root)).Distinct()];
        var hint = errors.Any(error => CuredByGenerators.Contains(error.Id)) ? " Source generators are not run while sources are only read; with --execute they are." : "";
        return BuildErrors.Of(lines, project, hint);
    }

    private SourceUnit UnitOf(SyntaxTree? tree) => tree is null ? Own : References.FirstOrDefault(unit => unit.Compilation.ContainsSyntaxTree(tree)) ?? Own;

    private static bool IsError(Diagnostic diagnostic) => diagnostic is { Severity: DiagnosticSeverity.Error, IsWarningAsError: false, IsSuppressed: false };

    private static string Line(Diagnostic error, SourceRoot root)
    {
        var at = error.Location.GetMappedLineSpan();
        var place = at.IsValid ? FormattableString.Invariant($"{root.Relative(at.Path)}({at.StartLinePosition.Line + 1},{at.StartLinePosition.Character + 1}): ") : "";
        return $"{place}error {error.Id}: {error.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
