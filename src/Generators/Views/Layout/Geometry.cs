namespace AiFactory.Generators.Views.Layout;

internal readonly record struct Point(int X, int Y);

/// <summary>A place on the drawing, in whole units from its upper left corner.</summary>
internal readonly record struct Rect(int X, int Y, int Width, int Height)
{
    public int Right => X + Width;
    public int Bottom => Y + Height;
    public Point Middle => new(X + Width / 2, Y + Height / 2);

    /// <summary>Touching is not overlapping.</summary>
    public bool Overlaps(Rect other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    public bool Contains(Rect other) => other.X >= X && other.Right <= Right && other.Y >= Y && other.Bottom <= Bottom;

    public Rect Moved(int x, int y) => this with { X = X + x, Y = Y + y };
}

/// <summary>A line of text with its baseline's start.</summary>
internal readonly record struct PlacedText(string Text, int X, int Y);

internal readonly record struct PlacedMark(Mark Mark, Rect Place);

/// <summary>A node with its place. What it holds is placed in the whole drawing's units, not in its own.</summary>
/// <param name="Depth">0 for what lies in nothing.</param>
internal sealed record PlacedNode(ViewNode Node, ViewNode? Parent, int Depth, Rect Place, Card Card);

/// <summary>An edge with its corners, and a place for what is written on it.</summary>
internal sealed record PlacedEdge(ViewEdge Edge, IReadOnlyList<Point> Corners, Rect? Label, IReadOnlyList<PlacedMark> Marks, IReadOnlyList<PlacedText> Texts);

/// <summary>A finished drawing, as data: any format can print it.</summary>
internal sealed record Scene(View View, int Width, int Height, IReadOnlyList<PlacedNode> Nodes, IReadOnlyList<PlacedEdge> Edges)
{
    /// <summary>Where the picture's own title stands.</summary>
    public const int TitleHeight = 44;

    public const int TitleSize = 18;

    private const int WidestTitle = 640;

    /// <summary>The picture's own title as it is written: in one line.</summary>
    public string Title => TextMeasure.Wrap(View.Title, Width - 2 * Widths.Padding, 1, TitleSize, bold: true).FirstOrDefault("");

    /// <summary>What a drawing needs for its title.</summary>
    public static int WidthOf(string title) => Math.Min(TextMeasure.Width(TextMeasure.Clean(title), TitleSize, bold: true), WidestTitle) + 2 * Widths.Padding;
}
