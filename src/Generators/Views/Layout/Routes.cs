namespace AiFactory.Generators.Views.Layout;

/// <summary>Lines on the whole drawing, and what they cost a reader.</summary>
internal static class Routes
{
    /// <summary>The corners of a line from its source to its target, without any on the way of a straight run.</summary>
    public static IReadOnlyList<Point> Trace(Line line)
    {
        var corners = new List<Point>();
        foreach (var stretch in line.Stretches)
        {
            var part = new List<Point>();
            var origin = stretch.Level.Origin;
            foreach (var piece in stretch.Pieces)
            {
                part.Add(new(origin.X + piece.Left.Spot.X + piece.Left.Spot.Width, origin.Y + piece.Left.Y));
                part.AddRange(piece.Bends.Select(bend => new Point(origin.X + bend.X, origin.Y + bend.Y)));
                part.Add(new(origin.X + piece.Right.Spot.X, origin.Y + piece.Right.Y));
            }

            if (!line.IsForward) part.Reverse();
            corners.AddRange(part);
        }

        for (var i = corners.Count - 2; i > 0; i--)
        {
            var (before, here, after) = (corners[i - 1], corners[i], corners[i + 1]);
            if ((before.X == here.X && here.X == after.X) || (before.Y == here.Y && here.Y == after.Y)) corners.RemoveAt(i);
        }

        return corners;
    }

    /// <summary>A crossing costs as much as eight bends, a bend as much as a line of forty units.</summary>
    public static long Cost(IReadOnlyList<Line> lines) =>
        320L * Crossings([.. lines.Select(line => line.Corners)]) + lines.Sum(line => 40L * (line.Corners.Count - 2) + Length(line.Corners));

    /// <summary>How often lines cross.</summary>
    public static int Crossings(IReadOnlyList<IReadOnlyList<Point>> lines)
    {
        var (across, upright) = (new List<(int Line, int Y, int Low, int High)>(), new List<(int Line, int X, int Low, int High)>());
        for (var line = 0; line < lines.Count; line++)
        {
            foreach (var (a, b) in lines[line].Zip(lines[line].Skip(1)))
            {
                if (a.Y == b.Y) across.Add((line, a.Y, Math.Min(a.X, b.X), Math.Max(a.X, b.X)));
                else upright.Add((line, a.X, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y)));
            }
        }

        upright.Sort((a, b) => a.X.CompareTo(b.X));
        int[] places = [.. upright.Select(run => run.X)];
        var count = 0;
        foreach (var row in across)
        {
            var first = Array.BinarySearch(places, row.Low);
            if (first < 0) first = ~first;
            while (first > 0 && places[first - 1] >= row.Low) first--;
            for (var i = first; i < upright.Count && upright[i].X < row.High; i++)
            {
                if (upright[i].X > row.Low && upright[i].Line != row.Line && row.Y > upright[i].Low && row.Y < upright[i].High) count++;
            }
        }

        return count;
    }

    private static int Length(IReadOnlyList<Point> corners) => corners.Zip(corners.Skip(1)).Sum(pair => Math.Abs(pair.First.X - pair.Second.X) + Math.Abs(pair.First.Y - pair.Second.Y));
}
