using AiFactory.Analyzers.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes;

/// <summary>Where the places of a solution are after changes that were made to it.</summary>
internal sealed class MovedPlaces(Solution before)
{
    private readonly Dictionary<DocumentId, List<TextChange>> _changes = [];

    /// <summary>Null for what is in no file of the solution.</summary>
    public (DocumentId Document, TextSpan Span)? Find(Location location) =>
        location.SourceTree is { } tree && before.GetDocumentId(tree) is { } document ? (document, Moved(document, location.SourceSpan)) : null;

    public void Move(DocumentId document, PlannedChange change)
    {
        if (!_changes.TryGetValue(document, out var known)) _changes[document] = known = [];
        known.AddRange(change.InOrder.Reverse()); // from the end, so that each speaks of places that the others leave alone
    }

    private TextSpan Moved(DocumentId document, TextSpan span)
    {
        if (!_changes.TryGetValue(document, out var changes)) return span;
        foreach (var change in changes) span = Moved(span, change);
        return span;
    }

    private static TextSpan Moved(TextSpan span, TextChange change)
    {
        var (start, end) = (change.Span.Start, change.Span.End);
        var length = change.NewText?.Length ?? 0;
        var from = span.Start >= end ? span.Start + length - (end - start) : span.Start <= start ? span.Start : start + length;
        var to = span.End > start && span.End >= end ? span.End + length - (end - start) : span.End <= start ? span.End : start;
        return TextSpan.FromBounds(from, Math.Max(from, to));
    }
}
