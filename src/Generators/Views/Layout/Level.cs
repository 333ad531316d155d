namespace AiFactory.Generators.Views.Layout;

/// <summary>The drawing inside one group: its boxes in columns, the lines between them, and the places where lines pass its border.</summary>
/// <remarks>Each group is a drawing of its own, so that no line can pass through a group that it does not belong to.</remarks>
internal sealed class Level(Box owner)
{
    public Box Owner { get; } = owner;
    public List<Stretch> Stretches { get; } = [];
    public List<Spot> Boxes { get; } = [];

    /// <summary>Boxes that no line touches here.</summary>
    public List<Box> Loose { get; } = [];

    /// <summary>The first and the last are the borders.</summary>
    public List<List<Spot>> Columns { get; } = [];

    public List<Piece> Pieces { get; } = [];
    public Dictionary<(Line Line, bool Right), Spot> Borders { get; } = [];

    /// <summary>Of the columns alone; kept from the pass before while the next one runs.</summary>
    public int ColumnsWidth { get; set; }

    /// <summary>Without the owner's title.</summary>
    public int Height { get; set; }

    /// <summary>Of the columns alone, without what lies loose below them.</summary>
    public int ColumnsHeight { get; set; }

    /// <summary>Its parts stand below each other, not in columns.</summary>
    public bool HasBands => Owner.Children.Exists(box => box.IsBand);

    public IEnumerable<Spot> Spots => Columns.SelectMany(column => column);

    /// <summary>The piece's place in the owner's drawing begins below its title.</summary>
    public Point Origin => new(Owner.Corner.X, Owner.Corner.Y + Owner.Card.Header);

    public Spot Border(Line line, bool right)
    {
        if (Borders.TryGetValue((line, right), out var known)) return known;
        return Borders[(line, right)] = new Spot(SpotKind.Border, line.Index) { Line = line };
    }

    public void Renumber()
    {
        foreach (var column in Columns)
        {
            for (var i = 0; i < column.Count; i++) column[i].Order = i;
        }
    }
}
