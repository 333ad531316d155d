namespace AiFactory.Generators.Views.Layout;

/// <summary>What is written on a line: marks that sit on it and words that stand above it, relative to the upper left corner.</summary>
/// <param name="Line">How far below the top the line runs.</param>
internal sealed record Caption(int Width, int Height, int Line, IReadOnlyList<PlacedMark> Marks, IReadOnlyList<PlacedText> Texts)
{
    private const int MarkRoom = 128;
    private const int TextRoom = 140;
    private const int MostLines = 7;
    private const int TextLine = 13;

    /// <summary>Null for a line that carries nothing.</summary>
    public static Caption? Of(ViewEdge edge)
    {
        var (marks, marksHeight) = Card.MarkRows(edge.Marks, 0, 0, MarkRoom);
        var lines = TextMeasure.Wrap(edge.Label, TextRoom, MostLines, Card.TextSize);
        if (marks.Count == 0 && lines.Count == 0) return null;

        var marksWidth = marks.Count == 0 ? 0 : marks.Max(mark => mark.Place.Right);
        var textHeight = lines.Count == 0 ? 0 : lines.Count * TextLine + 4;
        var line = Math.Max(marksHeight / 2, textHeight);
        var left = marks.Count > 0 && lines.Count > 0 ? marksWidth + 5 : marksWidth;
        var width = left + lines.Select(text => TextMeasure.Width(text, Card.TextSize)).DefaultIfEmpty(0).Max();
        return new(width, line + (marksHeight + 1) / 2 + (marksHeight == 0 ? 2 : 0), line,
            [.. marks.Select(mark => mark with { Place = mark.Place.Moved(0, line - marksHeight / 2) })],
            [.. lines.Select((text, i) => new PlacedText(text, left, line - 6 - (lines.Count - 1 - i) * TextLine))]);
    }
}
