namespace AiFactory.Generators.Views.Layout;

/// <summary>Finds a place for everything in a view: columns along the lines, orthogonal lines, captions that overlap nothing. The same view gives the same drawing on every machine.</summary>
/// <remarks>
/// Each group is a layered drawing of its own, and a line that leaves it has a place on its left or right border. So groups are tight, and no line passes through what it does not belong to.
/// A drawing that is too wide for a page is drawn once more, in bands.
/// Columns come from outside in, sizes from inside out; passes repeat the latter with what the pass before knew, and an alignment over all groups straightens what came out well. The best drawing counts.
/// </remarks>
internal static class LayoutEngine
{
    /// <exception cref="ArgumentException">An edge names no node of the view, or joins a node to itself.</exception>
    public static Scene Draw(View view)
    {
        var whole = Draw(view, new Dictionary<string, int>());
        return Bands.Of(whole) is { } bands && Draw(view, bands) is var folded && Bands.AreWorth(whole, folded) ? folded : whole;
    }

    private static Scene Draw(View view, IReadOnlyDictionary<string, int> bands)
    {
        var (root, boxes) = Plant(view, bands);
        var lines = Draft(view, boxes);
        Box[] drawn = bands.Count == 0 ? [root] : [.. root.Children.Where(box => box.IsBand)];
        if (bands.Count > 0) Bands.Join(root.Inside!);
        Level[] inner = [.. drawn.Concat(boxes.Values).Select(box => box.Inside).OfType<Level>()], levels = bands.Count == 0 ? inner : [root.Inside!, .. inner];
        foreach (var level in inner) Columns.Assign(level);
        foreach (var level in inner) Columns.Fill(level);
        foreach (var level in inner) ReserveEnds(level);

        var (best, least, leastAtFirst) = (default(Scene), long.MaxValue, long.MaxValue);
        var passes = Math.Clamp(900 / Math.Max(1, lines.Count), 4, 16);
        var looks = lines.Count > 50 ? passes / 2 : 0; // passes that only look around: aligning many lines takes its time
        for (var pass = 0; pass < passes; pass++)
        {
            if (pass == looks) leastAtFirst = long.MaxValue;
            foreach (var level in levels.Reverse())
            {
                Heights.MeasureGroups(level);
                Ordering.Arrange(level, pass);
                Heights.Place(level);
                Widths.Place(level);
            }

            if (pass == 0) Widths.Settle(levels);
            var cost = Trace(root, lines);
            if (cost < leastAtFirst)
            {
                leastAtFirst = cost;
                if (cost < least) (best, least) = (Finish(view, root, boxes, lines), cost);
                if (pass >= looks && Align(root, drawn) && Trace(root, lines) is var aligned && aligned < least) (best, least) = (Finish(view, root, boxes, lines), aligned);
            }

            Outlook.Note(levels, far: pass % 2 == 0);
        }

        return best!;
    }

    private static bool Align(Box root, Box[] drawn)
    {
        if (!drawn.All(Alignment.Run)) return false;
        if (drawn[0].IsBand) Widths.Place(root.Inside!);
        return true;
    }

    /// <returns>What the lines cost.</returns>
    private static long Trace(Box root, List<Line> lines)
    {
        root.PlaceAt(new(0, 0));
        foreach (var line in lines) line.Corners = Routes.Trace(line);
        return Routes.Cost(lines);
    }

    private static (Box Root, Dictionary<string, Box> Boxes) Plant(View view, IReadOnlyDictionary<string, int> bands)
    {
        var boxes = new Dictionary<string, Box>(StringComparer.Ordinal);
        var root = new Box(null, null, -1, new Card(Scene.WidthOf(view.Title), 0, Scene.TitleHeight, null, [], [], [], []));
        root.Inside = new Level(root);
        foreach (var band in bands.Values.Distinct().Order())
        {
            var box = new Box(null, root, band, new Card(0, 0, 0, null, [], [], [], []));
            box.Inside = new Level(box);
            root.Children.Add(box);
            Grow(box, [.. view.Nodes.Where(node => bands.TryGetValue(node.Id, out var own) && own == band)]);
        }

        Grow(root, [.. view.Nodes.Where(node => !bands.ContainsKey(node.Id))]);
        return (root, boxes);

        void Grow(Box parent, IReadOnlyList<ViewNode> nodes)
        {
            foreach (var node in nodes)
            {
                var box = new Box(node, parent, boxes.Count, Card.Of(node));
                if (!boxes.TryAdd(node.Id, box)) throw new ArgumentException($"Two nodes of the view '{view.Id}' have the id '{node.Id}'.", nameof(view));
                if (node.IsGroup) box.Inside = new Level(box);
                parent.Children.Add(box);
                Grow(box, node.Children);
            }
        }
    }

    private static List<Line> Draft(View view, Dictionary<string, Box> boxes)
    {
        var lines = new List<Line>();
        foreach (var edge in view.Edges)
        {
            var line = new Line(edge, BoxOf(edge.From), BoxOf(edge.To), lines.Count);
            if (line.From == line.To) throw new ArgumentException($"The edge '{edge.Id}' joins a node to itself.", nameof(view));
            lines.Add(line);
            Stretch(line);
        }

        return lines;

        Box BoxOf(string id) => boxes.TryGetValue(id, out var box) ? box : throw new ArgumentException($"The view '{view.Id}' has no node '{id}'.", nameof(view));
    }

    /// <summary>Cuts a line into a stretch for each group that it passes: up to what its ends have in common, and down again.</summary>
    private static void Stretch(Line line)
    {
        var common = line.To.AndAround.First(line.From.AndAround.Contains);
        line.Common = common.Inside!;
        var (from, to) = (line.From, line.To);
        var down = new List<Stretch>();
        for (; from != common && from.Parent != common; from = from.Parent!) Add(from.Parent!.Inside!, from, null);
        for (; to != common && to.Parent != common; to = to.Parent!) down.Add(new Stretch(to.Parent!.Inside!, line, null, to));
        Add(common.Inside!, from == common ? null : from, to == common ? null : to);
        down.Reverse();
        line.Stretches.AddRange(down);
        foreach (var stretch in line.Stretches) stretch.Level.Stretches.Add(stretch);

        void Add(Level level, Box? start, Box? end) => line.Stretches.Add(new Stretch(level, line, start, end));
    }

    /// <summary>A line that ends at a group itself needs a place on its border though nothing goes on inside.</summary>
    private static void ReserveEnds(Level level)
    {
        foreach (var spot in level.Boxes.Where(spot => spot.HasFixedPorts))
        {
            foreach (var (port, right) in spot.Left.Select(port => (port, false)).Concat(spot.Right.Select(port => (port, true))))
            {
                var inside = spot.Box!.Inside!;
                if (inside.Borders.ContainsKey((port.Line, right))) continue;
                if (inside.Columns.Count == 0) inside.Columns.AddRange([[], []]);
                var column = inside.Columns[right ? ^1 : 0];
                var border = inside.Border(port.Line, right);
                (border.Column, border.Order, border.Wish) = (right ? inside.Columns.Count - 1 : 0, column.Count, port.Line.Index);
                column.Add(border);
            }
        }
    }

    private static Scene Finish(View view, Box root, Dictionary<string, Box> boxes, List<Line> lines)
    {
        PlacedNode[] nodes = [.. view.All.Select(node => boxes[node.Id]).Select(box => new PlacedNode(box.Node!, box.Parent!.Node, box.AndAround.Count(around => around.Node is not null) - 1, new(box.Corner.X, box.Corner.Y, box.Width, box.Height), box.Card))];
        return new(view, root.Width, root.Height, nodes, [.. lines.Select(Finish)]);
    }

    private static PlacedEdge Finish(Line line)
    {
        if (line is not { Label: { } label, Caption: { } caption }) return new(line.Edge, line.Corners, null, [], []);
        var (x, y) = (line.Common.Origin.X + label.X, line.Common.Origin.Y + label.Y);
        return new(line.Edge, line.Corners, new(x, y, label.Width, label.Height),
            [.. caption.Marks.Select(mark => mark with { Place = mark.Place.Moved(x, y) })],
            [.. caption.Texts.Select(text => text with { X = text.X + x, Y = text.Y + y })]);
    }
}
