using AiFactory.Analyzers.Repairs;
using AiFactory.Generators.Findings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>What a light bulb would change, in lines and columns of the file.</summary>
internal static class FixText
{
    /// <summary>Null for what no file of a person's says, or what was made from another file, as <c>#line</c> tells.</summary>
    public static ProposedFix? Of(PlannedChange change) => change.Tree.FilePath.Length == 0 || change.InOrder.Any(part => change.Tree.GetMappedLineSpan(part.Span).HasMappedPath)
        ? null
        : new(change.Title, change.Tree.FilePath, [.. Joined(change.InOrder).Select(part => Replacement(part, change.Tree.GetText().Lines))]);

    /// <summary>What touches becomes one: whoever makes the changes then has no order to keep.</summary>
    private static List<TextChange> Joined(IReadOnlyList<TextChange> inOrder)
    {
        var joined = new List<TextChange>();
        foreach (var part in inOrder)
        {
            if (joined.Count == 0 || joined[^1].Span.End < part.Span.Start) joined.Add(part);
            else joined[^1] = new(TextSpan.FromBounds(joined[^1].Span.Start, part.Span.End), joined[^1].NewText + part.NewText);
        }

        return joined;
    }

    private static TextReplacement Replacement(TextChange part, TextLineCollection lines)
    {
        var (start, end) = (lines.GetLinePosition(part.Span.Start), lines.GetLinePosition(part.Span.End));
        return new(start.Line + 1, start.Character + 1, end.Line + 1, end.Character + 1, part.NewText ?? "");
    }
}
