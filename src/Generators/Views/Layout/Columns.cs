namespace AiFactory.Generators.Views.Layout;

/// <summary>Decides which column each box stands in, and gives lines that pass columns a place there.</summary>
internal static class Columns
{
    private const int StepWeight = 3;

    /// <summary>Boxes get columns from left to right along the lines. Levels are asked from the outermost inwards: what is outside decides which side a line leaves on.</summary>
    public static void Assign(Level level)
    {
        var touched = level.Stretches.SelectMany(stretch => new[] { stretch.From, stretch.To }).ToHashSet();
        foreach (var box in level.Owner.Children)
        {
            if (!touched.Contains(box))
            {
                level.Loose.Add(box);
                continue;
            }

            box.Spot = new Spot(SpotKind.Box, level.Boxes.Count) { Box = box };
            level.Boxes.Add(box.Spot);
        }

        if (level.Boxes.Count == 0) return;
        var places = Solve(level);
        foreach (var spot in level.Boxes) spot.Column = places[spot.Index] - places.Take(level.Boxes.Count).Min() + 1;
        foreach (var stretch in level.Stretches)
        {
            if (stretch is { From.Spot: { } from, To.Spot: { } to }) stretch.Line.IsForward = from.Column < to.Column;
        }
    }

    private static int[] Solve(Level level)
    {
        var count = level.Boxes.Count;
        var (weights, free) = (new Dictionary<(int From, int To), int>(), new HashSet<(int From, int To)>());
        var (left, right) = (new int[count], new int[count]);
        foreach (var stretch in level.Stretches)
        {
            var edge = stretch.Line.Edge;
            var weight = edge.Form == EdgeForm.Step ? StepWeight : 1;
            if (stretch is { From.Spot: { } from, To.Spot: { } to })
            {
                var way = edge.Course == Course.Against ? (to.Index, from.Index) : (from.Index, to.Index);
                if (edge.Course == Course.Free) free.Add(way);
                else weights[way] = weights.GetValueOrDefault(way) + weight;
            }
            else if (stretch.LeftBox?.Spot is { } leaves) right[leaves.Index] += weight;
            else if (stretch.RightBox?.Spot is { } enters) left[enters.Index] += weight;
        }

        var ranks = Feedback.Ranks(count, weights);
        var simplex = new NetworkSimplex(count + 2);
        foreach (var (a, b) in weights.Keys.Order())
        {
            if (a > b && weights.ContainsKey((b, a))) continue;
            Join(a, b, (weights[(a, b)] + weights.GetValueOrDefault((b, a))) * 4);
        }

        // What only goes back needs two columns, and takes them as the rest has them.
        foreach (var (a, b) in free.Where(way => !weights.ContainsKey(way) && !weights.ContainsKey((way.To, way.From))).Order()) Join(a, b, 1);

        for (var i = 0; i < count; i++)
        {
            simplex.Add(count, i, 1, left[i]);
            simplex.Add(i, count + 1, 1, right[i]);
        }

        return simplex.Solve();

        void Join(int a, int b, int weight) => simplex.Add(ranks[a] < ranks[b] ? a : b, ranks[a] < ranks[b] ? b : a, 1, weight);
    }

    /// <summary>Fills the columns: boxes, borders, captions in columns of their own, and a bend wherever a line passes a column.</summary>
    public static void Fill(Level level)
    {
        foreach (var stretch in level.Stretches)
        {
            if (stretch.LeftBox is null) level.Border(stretch.Line, right: false);
            if (stretch.RightBox is null) level.Border(stretch.Line, right: true);
        }

        if (level.Boxes.Count == 0) return;
        var last = level.Boxes.Max(spot => spot.Column) + 1;
        var captions = CaptionGaps(level, last);
        int[] gaps = [.. captions.Values.Distinct().Order()];
        foreach (var spot in level.Boxes) spot.Column += gaps.Count(gap => gap < spot.Column);
        last += gaps.Length;
        for (var i = 0; i <= last; i++) level.Columns.Add([]);
        foreach (var spot in level.Boxes) level.Columns[spot.Column].Add(spot);
        foreach (var ((_, right), spot) in level.Borders) Stand(level, spot, right ? last : 0);

        var made = 1_000_000;
        foreach (var stretch in level.Stretches)
        {
            var line = stretch.Line;
            var end = stretch.RightBox?.Spot ?? level.Border(line, right: true);
            var at = stretch.LeftBox?.Spot ?? level.Border(line, right: false);
            var captionColumn = captions.TryGetValue(stretch, out var gap) ? gap + gaps.Count(other => other < gap) + 1 : -1;
            for (var column = at.Column + 1; column <= end.Column; column++)
            {
                var next = column == end.Column ? end : new Spot(column == captionColumn ? SpotKind.Label : SpotKind.Bend, made++) { Line = line, Wish = line.Index };
                if (next != end) Stand(level, next, column);
                if (next.Kind == SpotKind.Label) (line.Label, next.Width, next.Height) = (next, line.Caption!.Width, line.Caption.Height);
                var piece = new Piece(at.PortOf(line, right: true), next.PortOf(line, right: false));
                stretch.Pieces.Add(piece);
                level.Pieces.Add(piece);
                at = next;
            }
        }

        foreach (var spot in level.Boxes) spot.Wish = spot.Box!.Index;
        foreach (var ((line, _), spot) in level.Borders) spot.Wish = level.Owner == line.From || line.From.AndAround.Contains(level.Owner) ? line.To.Index : line.From.Index;
        foreach (var column in level.Columns) column.Sort((a, b) => a.Wish != b.Wish ? a.Wish.CompareTo(b.Wish) : a.Index.CompareTo(b.Index));
        level.Renumber();
    }

    private static void Stand(Level level, Spot spot, int column)
    {
        spot.Column = column;
        level.Columns[column].Add(spot);
    }

    /// <summary>The gap that each caption stands in, counted by the column before it: one that has captions already, else the one at the line's source.</summary>
    private static Dictionary<Stretch, int> CaptionGaps(Level level, int last)
    {
        var chosen = new Dictionary<Stretch, int>();
        var used = new HashSet<int>();
        foreach (var stretch in level.Stretches.Where(stretch => stretch.Line.Common == level && stretch.Line.Caption is not null).OrderBy(stretch => Right(stretch) - Left(stretch)))
        {
            IEnumerable<int> gaps = Enumerable.Range(Left(stretch), Right(stretch) - Left(stretch));
            if (!stretch.Line.IsForward) gaps = gaps.Reverse();
            var gap = gaps.Cast<int?>().FirstOrDefault(gap => used.Contains(gap!.Value)) ?? gaps.First();
            used.Add(gap);
            chosen[stretch] = gap;
        }

        return chosen;

        int Left(Stretch stretch) => stretch.LeftBox?.Spot?.Column ?? 0;
        int Right(Stretch stretch) => stretch.RightBox?.Spot?.Column ?? last;
    }
}
