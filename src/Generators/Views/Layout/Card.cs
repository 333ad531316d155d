namespace AiFactory.Generators.Views.Layout;

/// <summary>The inside of a node: its glyph, its lines of text and its marks, relative to its upper left corner.</summary>
/// <param name="Header">For a group: the height that is its title's.</param>
internal sealed record Card(int Width, int Height, int Header, Rect? Glyph, IReadOnlyList<PlacedText> Title, IReadOnlyList<PlacedText> Subtitle, IReadOnlyList<PlacedText> Details, IReadOnlyList<PlacedMark> Marks)
{
    public const int TitleSize = 12;
    public const int TextSize = 10;

    private const int Narrow = 176;
    private const int Wide = 216;
    private const int Padding = 10;
    private const int GlyphSize = 24;
    private const int TitleLine = 15;
    private const int TextLine = 13;
    private const int WidestHeading = 420;
    private const int HeadingRoom = 200;

    public static Card Of(ViewNode node) => node.IsGroup ? Heading(node) : Plain(node);

    private static Card Plain(ViewNode node)
    {
        const int left = Padding + GlyphSize + 8;
        var cardWidth = node.Details.Count > 0 ? Wide : Narrow;
        var room = cardWidth - left - Padding;
        var y = Padding - 2;
        var title = Lines(node.Title, 3, TitleLine, TitleSize, bold: true);
        var subtitle = Lines(node.Subtitle, 2, TextLine, TextSize);
        List<PlacedText> details = [.. node.Details.SelectMany(detail => Lines(detail, 2, TextLine, TextSize))];
        var (marks, marksHeight) = MarkRows(node.Marks, left, y + 6, room);
        if (marks.Count > 0) y += marksHeight + 6;
        var height = Math.Max(y + Padding, GlyphSize + 2 * Padding);
        return new(cardWidth, height, 0, new Rect(Padding, Padding + 1, GlyphSize, GlyphSize), title, subtitle, details, marks);

        IReadOnlyList<PlacedText> Lines(string text, int lines, int step, int size, bool bold = false) =>
            [.. TextMeasure.Wrap(text, room, lines, size, bold).Select(line => new PlacedText(line, left, (y += step) - 3))];
    }

    /// <summary>A group's marks, title and kind in one row at its top, and its facts below.</summary>
    private static Card Heading(ViewNode node)
    {
        var (marks, _) = MarkRows(node.Marks, 12, 5, int.MaxValue / 2);
        var x = marks.Count == 0 ? 12 : marks[^1].Place.Right + 8;
        var title = One(node.Title, TitleSize, true);
        var subtitle = One(node.Subtitle, TextSize, false);
        var facts = TextMeasure.Wrap(string.Join("; ", node.Details), Math.Max(x - 12, HeadingRoom), 3, TextSize);
        var width = Math.Max(x, 12 + facts.Select(fact => TextMeasure.Width(fact, TextSize)).DefaultIfEmpty(0).Max() + 8);
        var row = marks.Count > 0 ? 38 : 34;
        var height = row + facts.Count * TextLine;
        return new(width + 4, height, height, null, title, subtitle, [.. facts.Select((fact, i) => new PlacedText(fact, 12, row + 2 + i * TextLine))], marks);

        IReadOnlyList<PlacedText> One(string text, int size, bool bold)
        {
            PlacedText[] placed = [.. TextMeasure.Wrap(text, WidestHeading, 1, size, bold).Select(line => new PlacedText(line, x, 21))];
            if (placed.Length > 0) x += TextMeasure.Width(placed[0].Text, size, bold) + 8;
            return placed;
        }
    }

    public const int MarkHeight = 24;

    public static int MarkWidth(Mark mark) => Math.Max(MarkHeight, TextMeasure.Width(MarkText(mark), TextSize, bold: true) + 8);

    /// <summary>What stands in the mark: the number, and for a step back the arrow that goes round.</summary>
    public static string MarkText(Mark mark) => (mark.Form == MarkForm.Loop ? "↺" : "") + TextMeasure.Clean(mark.Number);

    /// <summary>Marks in rows that are no wider than the room.</summary>
    public static (IReadOnlyList<PlacedMark> Marks, int Height) MarkRows(IReadOnlyList<Mark> marks, int left, int top, int room)
    {
        var placed = new List<PlacedMark>();
        var (x, y) = (left, top);
        foreach (var mark in marks)
        {
            var width = MarkWidth(mark);
            if (x > left && x + width > left + room) (x, y) = (left, y + MarkHeight + 4);
            placed.Add(new(mark, new Rect(x, y, width, MarkHeight)));
            x += width + 4;
        }

        return (placed, marks.Count == 0 ? 0 : y + MarkHeight - top);
    }
}
