namespace AiFactory.Generators.Views.Layout;

/// <summary>Gives each vertical run between two columns a track of its own, so that no two lines lie on each other and few cross.</summary>
internal sealed class Tracks
{
    /// <summary>Between two runs side by side.</summary>
    public const int Gap = 12;

    private const int Near = 7;

    private readonly List<Run> _runs = [];
    private readonly HashSet<int> _rows = [];

    /// <summary>A vertical run of a piece, from the row that it comes in on to the row that it leaves on.</summary>
    private sealed class Run(Piece piece, int from, int to)
    {
        public Piece Piece { get; } = piece;
        public int From { get; } = from;
        public int To { get; } = to;
        public int Slot { get; set; }
        private int Top => Math.Min(From, To);
        private int Bottom => Math.Max(From, To);

        public bool Meets(Run other) => Top - Near < other.Bottom && other.Top - Near < Bottom;

        /// <summary>Whether it must be left of the other: it comes in on the row that the other leaves on.</summary>
        public bool MustPrecede(Run other) => (Piece == other.Piece && To == other.From) || (Piece != other.Piece && Math.Abs(From - other.To) < Near);

        /// <summary>How many times the two cross when this one is on the left.</summary>
        public int CrossingsBefore(Run other) => (other.Spans(To) ? 1 : 0) + (Spans(other.From) ? 1 : 0);

        private bool Spans(int row) => row > Top && row < Bottom;
    }

    private Tracks(IEnumerable<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            _rows.Add(piece.Left.Y);
            _rows.Add(piece.Right.Y);
            if (piece.Left.Y != piece.Right.Y) _runs.Add(new(piece, piece.Left.Y, piece.Right.Y));
        }

        while (!Order()) Split();
        Count = _runs.Count == 0 ? 0 : _runs.Max(run => run.Slot) + 1;
    }

    public int Count { get; }

    /// <summary>The lowest of the rows that lines got only here.</summary>
    public int Bottom { get; private set; }

    public static Tracks Of(IEnumerable<Piece> pieces) => new(pieces);

    /// <summary>Writes the corners, the first track at x.</summary>
    public void Draw(int x)
    {
        foreach (var run in _runs.OrderBy(run => run.Slot))
        {
            run.Piece.Bends.Add(new(x + run.Slot * Gap, run.From));
            run.Piece.Bends.Add(new(x + run.Slot * Gap, run.To));
        }
    }

    private List<Run> _stuck = [];

    /// <summary>Takes the runs from left to right: of those that nothing must precede the one that crosses least. False when some wait for each other in a circle.</summary>
    private bool Order()
    {
        var left = new List<Run>(_runs);
        var done = new List<Run>();
        while (left.Count > 0)
        {
            var free = left.Where(run => !left.Any(other => other != run && other.Meets(run) && other.MustPrecede(run))).ToList();
            if (free.Count == 0)
            {
                _stuck = left;
                return false;
            }

            var next = free.MinBy(run => left.Where(other => other != run && other.Meets(run)).Sum(other => run.CrossingsBefore(other) - other.CrossingsBefore(run)))!;
            next.Slot = done.Where(other => other.Meets(next)).Select(other => other.Slot + 1).DefaultIfEmpty(0).Max();
            done.Add(next);
            left.Remove(next);
        }

        return true;
    }

    /// <summary>Breaks the circle: a run on it goes over two tracks, with a row between them that no other line uses.</summary>
    private void Split()
    {
        var run = _stuck.Where(OnCircle).MaxBy(run => Math.Abs(run.From - run.To)) ?? _stuck[0];
        var middle = (run.From + run.To) / 2;
        var row = Enumerable.Range(0, 10_000).Select(i => middle + (i % 2 == 0 ? i / 2 : -(i + 1) / 2)).First(row => row >= 0 && _rows.All(taken => Math.Abs(taken - row) >= Near));
        _rows.Add(row);
        Bottom = Math.Max(Bottom, row);
        _runs.Remove(run);
        _runs.Add(new(run.Piece, run.From, row));
        _runs.Add(new(run.Piece, row, run.To));
    }

    private bool OnCircle(Run start)
    {
        var seen = new HashSet<Run>();
        var open = new Stack<Run>([start]);
        while (open.TryPop(out var run))
        {
            foreach (var next in _stuck.Where(other => other != run && run.Meets(other) && run.MustPrecede(other)))
            {
                if (next == start) return true;
                if (seen.Add(next)) open.Push(next);
            }
        }

        return false;
    }
}
