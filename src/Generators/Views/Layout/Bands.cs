namespace AiFactory.Generators.Views.Layout;

/// <summary>Breaks a drawing that is too wide for a page into bands, as text is broken into lines: one runs on, left of the next, where it ended on the right.</summary>
/// <remarks>Each band is a drawing of its own. Lines from band to band leave on the right, go between two bands and come in on the left, each on a way of its own.</remarks>
internal static class Bands
{
    /// <summary>So wide a drawing can be read on a page.</summary>
    private const int Readable = 1900;

    /// <summary>How many times wider than high a drawing may be.</summary>
    private const double Widest = 2.2;

    /// <summary>What is gained must be worth that a reader jumps from band to band.</summary>
    private const double Gain = 0.8;

    /// <summary>With more than one of so many lines between bands, a reader only jumps.</summary>
    private const int LinesToJump = 4;

    private const int Gap = 28;
    private const int Margin = 14;

    /// <summary>Lines as they join bands: the places where they leave one and enter another.</summary>
    private sealed record Jump(Line Line, Box Upper, Box Lower, Spot Exit, Spot Entry, Piece Way)
    {
        /// <summary>Passes a band, and so must go around all of them.</summary>
        public bool IsLong => Lower.Index - Upper.Index > 1;

        public int ExitY => Upper.Offset.Y + Upper.Inside!.Borders[(Line, true)].Y;
        public int EntryY => Lower.Offset.Y + Lower.Inside!.Borders[(Line, false)].Y;
    }

    public static bool AreWorth(Scene whole, Scene folded) => folded.Width < whole.Width * Gain;

    /// <summary>The band of each node that lies in nothing, by its id; null for a drawing that is good as it is.</summary>
    public static IReadOnlyDictionary<string, int>? Of(Scene scene)
    {
        if (scene.Width <= Readable || scene.Width <= Widest * scene.Height) return null;
        var joined = scene.Edges.SelectMany(edge => new[] { edge.Edge.From, edge.Edge.To }).ToHashSet(StringComparer.Ordinal);
        PlacedNode[] outer = [.. scene.Nodes.Where(node => node.Depth == 0 && node.Node.AndBelow.Any(below => joined.Contains(below.Id))).OrderBy(node => node.Place.Middle.X)];
        var most = Math.Min((int)Math.Ceiling(Math.Sqrt((double)scene.Width / scene.Height / Widest)), outer.Length);
        return Enumerable.Range(2, Math.Max(0, most - 1)).Reverse().Select(count => Broken(scene, outer, count)).FirstOrDefault(bands => bands is not null);
    }

    /// <summary>Null where that needs too many jumps.</summary>
    private static Dictionary<string, int>? Broken(Scene scene, PlacedNode[] outer, int count)
    {
        int[] cuts = [.. Enumerable.Range(1, count - 1).Select(i => CutNear(scene, outer, scene.Width * i / count, scene.Width / count / 4))];
        var bands = outer.ToDictionary(node => node.Node.Id, node => cuts.Count(cut => cut <= node.Place.Middle.X), StringComparer.Ordinal);
        var bandOf = outer.SelectMany(node => node.Node.AndBelow.Select(below => (below.Id, Band: bands[node.Node.Id]))).ToDictionary(pair => pair.Id, pair => pair.Band, StringComparer.Ordinal);
        var jumps = scene.Edges.Count(edge => bandOf[edge.Edge.From] != bandOf[edge.Edge.To]);
        int[] used = [.. bands.Values.Distinct().Order()];
        return used.Length < 2 || jumps * LinesToJump > scene.Edges.Count ? null : bands.ToDictionary(pair => pair.Key, pair => Array.IndexOf(used, pair.Value), StringComparer.Ordinal);
    }

    /// <summary>Where a cut meets fewest lines: between two nodes, not far from where it would be even.</summary>
    private static int CutNear(Scene scene, PlacedNode[] outer, int even, int far)
    {
        int[] places = [.. outer.Zip(outer.Skip(1)).Select(pair => (pair.First.Place.Middle.X + pair.Second.Place.Middle.X + 1) / 2).Where(x => Math.Abs(x - even) <= far)];
        if (places.Length == 0) return even;
        var top = outer.SelectMany(node => node.Node.AndBelow.Select(below => (below.Id, node.Place.Middle.X))).ToDictionary(pair => pair.Id, pair => pair.X, StringComparer.Ordinal);
        return places.MinBy(x => (scene.Edges.Count(edge => top[edge.Edge.From] < x != top[edge.Edge.To] < x), Math.Abs(x - even)));
    }

    /// <summary>Stacks the bands below each other, with room for the lines between them at both sides and in the gaps.</summary>
    public static void Place(Level root)
    {
        Box[] bands = [.. root.Owner.Children.Where(box => box.IsBand)];
        var jumps = Jumps(root);
        var entering = jumps.ToLookup(jump => jump.Lower);
        var left = Widths.Padding + bands.Max(band => entering[band].Count()) * Tracks.Gap;
        var y = 0;
        foreach (var band in bands)
        {
            if (y > 0) y += Gap + Math.Max(0, entering[band].Count() - 1) * Tracks.Gap;
            band.Offset = new(left, root.Owner.Card.Header + y);
            y += band.Height;
        }

        root.Height = root.ColumnsHeight = y;
        var right = bands.Max(band => band.Offset.X + band.Width);
        Draw(root, jumps, entering, right);
        root.ColumnsWidth = Math.Max(right, jumps.Select(jump => jump.Way.Bends.Max(bend => bend.X)).DefaultIfEmpty(0).Max()) + Widths.Padding;
    }

    /// <summary>Who leaves highest turns outermost, and so passes lowest between the bands and turns innermost on the left: few cross.</summary>
    private static void Draw(Level root, IReadOnlyList<Jump> jumps, ILookup<Box, Jump> entering, int right)
    {
        var header = root.Owner.Card.Header;
        Jump[] outermost = [.. jumps.OrderByDescending(jump => jump.IsLong).ThenBy(jump => jump.ExitY)];
        foreach (var group in entering)
        {
            Jump[] lowest = [.. outermost.Where(jump => jump.Lower == group.Key)];
            Jump[] innermost = [.. lowest.OrderBy(jump => jump.EntryY)];
            foreach (var jump in lowest)
            {
                (jump.Exit.X, jump.Exit.Y) = (jump.Upper.Offset.X + jump.Upper.Width, jump.ExitY - header);
                (jump.Entry.X, jump.Entry.Y) = (jump.Lower.Offset.X, jump.EntryY - header);
                var edge = jump.IsLong ? right : jump.Exit.X;
                var (turn, back) = (edge + Margin + (jumps.Count - 1 - Array.IndexOf(outermost, jump)) * Tracks.Gap, jump.Entry.X - Margin / 2 - Array.IndexOf(innermost, jump) * Tracks.Gap);
                var row = jump.Lower.Offset.Y - header - Margin - Array.IndexOf(lowest, jump) * Tracks.Gap;
                jump.Way.Bends.Clear();
                jump.Way.Bends.AddRange([new(turn, jump.Exit.Y), new(turn, row), new(back, row), new(back, jump.Entry.Y)]);
            }
        }
    }

    private static IReadOnlyList<Jump> Jumps(Level root) =>
        [.. root.Stretches.Select(stretch => new Jump(stretch.Line, stretch.LeftBox!, stretch.RightBox!, stretch.Pieces[0].Left.Spot, stretch.Pieces[0].Right.Spot, stretch.Pieces[0]))];

    /// <summary>Which of a line's bands is above, where it is written on, and a way between the two.</summary>
    public static void Join(Level root)
    {
        foreach (var stretch in root.Stretches)
        {
            var line = stretch.Line;
            line.IsForward = stretch.From!.Index < stretch.To!.Index;
            line.Common = stretch.From.Inside!;
            stretch.Pieces.Add(new(new Spot(SpotKind.Bend, line.Index).PortOf(line, right: true), new Spot(SpotKind.Bend, line.Index).PortOf(line, right: false)));
        }

        root.Loose.AddRange(root.Owner.Children.Where(box => !box.IsBand));
    }
}
