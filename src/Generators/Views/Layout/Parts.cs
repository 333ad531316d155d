namespace AiFactory.Generators.Views.Layout;

/// <summary>A node while it is being placed. A group has a drawing of its own inside.</summary>
internal sealed class Box(ViewNode? node, Box? parent, int index, Card card)
{
    public ViewNode? Node { get; } = node;
    public Box? Parent { get; } = parent;
    public int Index { get; } = index;
    public Card Card { get; } = card;
    public List<Box> Children { get; } = [];

    /// <summary>One of the parts that a wide drawing is broken into: nothing that a reader sees.</summary>
    public bool IsBand => Node is null && Parent is not null;

    /// <summary>The drawing inside; null for a card.</summary>
    public Level? Inside { get; set; }

    /// <summary>Its place in the columns of the drawing around it; null while no line touches it there.</summary>
    public Spot? Spot { get; set; }

    public int Width { get; set; } = card.Width;
    public int Height { get; set; } = card.Height;

    /// <summary>Within the box around it.</summary>
    public Point Offset { get; set; }

    /// <summary>On the whole drawing.</summary>
    public Point Corner { get; private set; }

    public IEnumerable<Box> AndAround
    {
        get
        {
            for (var box = this; box is not null; box = box.Parent) yield return box;
        }
    }

    public void PlaceAt(Point corner)
    {
        Corner = corner;
        foreach (var child in Children) child.PlaceAt(new(corner.X + child.Offset.X, corner.Y + child.Offset.Y));
    }
}

/// <summary>An edge while it is being routed: a stretch in each drawing that it passes, from its source to its target.</summary>
internal sealed class Line(ViewEdge edge, Box from, Box to, int index)
{
    public ViewEdge Edge { get; } = edge;
    public Box From { get; } = from;
    public Box To { get; } = to;
    public int Index { get; } = index;
    public Caption? Caption { get; } = Caption.Of(edge);
    public List<Stretch> Stretches { get; } = [];

    /// <summary>The drawing that both ends lie in, where its caption stands.</summary>
    public Level Common { get; set; } = null!;

    /// <summary>Whether it runs from left to right; known when the common drawing has columns.</summary>
    public bool IsForward { get; set; } = true;

    public Spot? Label { get; set; }
    public IReadOnlyList<Point> Corners { get; set; } = [];
}

/// <summary>The part of a line in one drawing. An end that is no box lies on the drawing's border.</summary>
internal sealed class Stretch(Level level, Line line, Box? from, Box? to)
{
    public Level Level { get; } = level;
    public Line Line { get; } = line;
    public Box? From { get; } = from;
    public Box? To { get; } = to;

    /// <summary>From left to right.</summary>
    public List<Piece> Pieces { get; } = [];

    public Box? LeftBox => Line.IsForward ? From : To;
    public Box? RightBox => Line.IsForward ? To : From;
}

internal enum SpotKind { Box, Border, Bend, Label }

/// <summary>Something that has a place in a column: a box, a caption, a line passing through, or a line's place on the border.</summary>
internal sealed class Spot(SpotKind kind, int index)
{
    public SpotKind Kind { get; } = kind;
    public int Index { get; } = index;
    public Box? Box { get; init; }
    public Line? Line { get; init; }

    public int Column { get; set; }
    public int Order { get; set; }
    public int Width { get; set; }
    public int Height { get; set; }
    public int X { get; set; }
    public int Y { get; set; }

    /// <summary>Where it would like to stand among its column, for what an earlier pass or the model's order says.</summary>
    public double Wish { get; set; }

    /// <summary>Where it would run straight on outside, for a place on the border; null as long as nothing is known.</summary>
    public int? Anchor { get; set; }

    public List<Port> Left { get; } = [];
    public List<Port> Right { get; } = [];

    /// <summary>Lines meet a group where its inside says; a card where it suits them.</summary>
    public bool HasFixedPorts => Box?.Inside is not null;

    public Port PortOf(Line line, bool right)
    {
        var ports = right ? Right : Left;
        if (ports.Find(port => port.Line == line) is { } known) return known;
        var made = new Port(this, line) { Offset = Kind == SpotKind.Label ? line.Caption!.Line : 0 };
        ports.Add(made);
        return made;
    }
}

/// <summary>Where a line touches a spot.</summary>
internal sealed class Port(Spot spot, Line line)
{
    public Spot Spot { get; } = spot;
    public Line Line { get; } = line;
    public Port? Other { get; set; }

    /// <summary>Below the spot's top.</summary>
    public int Offset { get; set; }

    /// <summary>Among the spot's ports on this side, between 0 and 1.</summary>
    public double Share { get; set; } = 0.5;

    public double Position => Spot.Order + Share;
    public int Y => Spot.Y + Offset;
}

/// <summary>A line between two neighbouring columns.</summary>
internal sealed class Piece
{
    public Piece(Port left, Port right)
    {
        (Left, Right) = (left, right);
        (left.Other, right.Other) = (right, left);
    }

    public Port Left { get; }
    public Port Right { get; }

    /// <summary>The corners between the two ends, within the level.</summary>
    public List<Point> Bends { get; } = [];
}
