using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>Adds to, and removes from, what stands in brackets or braces with commas between. What is on one line stays there; what has lines of its own gets one more.</summary>
internal static class ListText
{
    public static IEnumerable<TextChange> Add<T>(SourceText text, SyntaxToken open, SeparatedSyntaxList<T> items, SyntaxToken close, IReadOnlyList<string> added, string pad) where T : SyntaxNode
    {
        if (items.Count == 0)
        {
            yield return new(TextSpan.FromBounds(open.Span.End, close.SpanStart), pad + string.Join(", ", added) + pad);
            yield break;
        }

        var last = items[items.Count - 1];
        var hasComma = items.SeparatorCount == items.Count;
        var end = hasComma ? items.GetSeparator(items.Count - 1).Span.End : last.Span.End;
        if (text.AreOnOneLine(open.SpanStart, last.SpanStart) || text.AreOnOneLine(end, close.SpanStart))
        {
            yield return new(new(end, 0), hasComma ? string.Concat(added.Select(item => $" {item},")) : string.Concat(added.Select(item => $", {item}")));
            yield break;
        }

        var start = text.NewLine() + text.Indentation(last.SpanStart);
        var lineEnd = text.LineEnd(end);
        var lines = string.Concat(added.Select((item, index) => start + item + (hasComma || index < added.Count - 1 ? "," : "")));
        if (hasComma || lineEnd == end) yield return new(new(lineEnd, 0), (hasComma ? "" : ",") + lines);
        else
        {
            yield return new(new(end, 0), ",");
            yield return new(new(lineEnd, 0), lines);
        }
    }

    /// <summary>Removes one item of several, with its comma, and with its line when it has one of its own.</summary>
    public static IEnumerable<TextChange> Remove<T>(SourceText text, SeparatedSyntaxList<T> items, int index) where T : SyntaxNode
    {
        var item = items[index];
        var isLast = index == items.Count - 1;
        var hasComma = index < items.SeparatorCount;
        var end = hasComma ? items.GetSeparator(index).Span.End : item.Span.End;
        if (text.BeginsItsLine(item.SpanStart) && text.EndsItsLine(end))
        {
            yield return new(TextSpan.FromBounds(text.LineStart(item.SpanStart), text.NextLine(end)), "");
            if (isLast && !hasComma) yield return new(items.GetSeparator(index - 1).Span, "");
        }
        else if (isLast) yield return new(TextSpan.FromBounds(items[index - 1].Span.End, item.Span.End), "");
        else if (text.AreOnOneLine(end, items[index + 1].SpanStart)) yield return new(TextSpan.FromBounds(item.SpanStart, items[index + 1].SpanStart), "");
        else yield return new(TextSpan.FromBounds(items.GetSeparator(index - 1).Span.End, end), "");
    }

    /// <summary>An item of a list that is the value of a property; null where the value is no list that is written out.</summary>
    public static IReadOnlyList<TextChange> AddTo(SourceText text, ExpressionSyntax list, string item) => list switch
    {
        CollectionExpressionSyntax collection => [.. Add(text, collection.OpenBracketToken, collection.Elements, collection.CloseBracketToken, [item], "")],
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => [.. Add(text, items.OpenBraceToken, items.Expressions, items.CloseBraceToken, [item], " ")],
        ArrayCreationExpressionSyntax { Initializer: { } items } => [.. Add(text, items.OpenBraceToken, items.Expressions, items.CloseBraceToken, [item], " ")],
        ObjectCreationExpressionSyntax { Initializer: { } items } => [.. Add(text, items.OpenBraceToken, items.Expressions, items.CloseBraceToken, [item], " ")],
        _ => [new(list.Span, $"[.. {list}, {item}]")],
    };

    /// <summary>The items of a list that is written out.</summary>
    public static IEnumerable<ExpressionSyntax> ItemsOf(ExpressionSyntax? list) => list switch
    {
        CollectionExpressionSyntax collection => collection.Elements.OfType<ExpressionElementSyntax>().Select(element => element.Expression),
        ImplicitArrayCreationExpressionSyntax { Initializer: var items } => items.Expressions,
        ArrayCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        ObjectCreationExpressionSyntax { Initializer: { } items } => items.Expressions,
        _ => [],
    };
}
