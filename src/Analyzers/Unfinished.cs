using AiFactory.Interpreter;
using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers;

/// <summary>Sources in the middle of a word: what is not closed swallows what stands behind it, and it would seem to be missing.</summary>
internal static class Unfinished
{
    /// <summary>A token or an expression is missing at one place, and all that is written is read: ";", ")", "," or an identifier expected.</summary>
    private static readonly string[] Harmless = ["CS1001", "CS1002", "CS1003", "CS1026", "CS1525", "CS1733"];

    /// <summary>What the Model refuses there may be for want of what was swallowed: the compiler's own error comes first.</summary>
    public static Interpretation Marked(Interpretation interpretation, Compilation compilation, CancellationToken cancel) =>
        compilation.SyntaxTrees.FirstOrDefault(tree => Swallows(tree, cancel)) is { } tree
            ? interpretation with { Problems = [.. interpretation.Problems.Where(problem => problem.Kind != ProblemKind.InvalidCall), new(ProblemKind.DoesNotCompile, "A part of the sources is not closed.", new(tree.GetRoot(cancel), []), [])] }
            : interpretation;

    /// <summary>Whether somebody is writing at what the place shows, so that what it lacks may be about to come.</summary>
    public static bool IsBeingWritten(Place? place) => place?.Syntax.ContainsDiagnostics == true;

    private static bool Swallows(SyntaxTree tree, CancellationToken cancel) =>
        tree.GetRoot(cancel) is { ContainsDiagnostics: true } root
        && (root.ContainsSkippedText || tree.GetDiagnostics(cancel).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !Harmless.Contains(diagnostic.Id)));
}
