using System.Collections;

namespace AiFactory.Model.Graph;

/// <summary>The indices of the edges at one vertex: a window on the graph's own arrays, so that <c>foreach</c> allocates nothing.</summary>
public readonly struct EdgeRun : IReadOnlyList<int>, IEquatable<EdgeRun>
{
    private readonly int[] _edges;
    private readonly int _start, _end;

    internal EdgeRun(int[] edges, int start, int end) => (_edges, _start, _end) = (edges, start, end);

    public int Count => _end - _start;

    /// <exception cref="ArgumentOutOfRangeException">The place is not below <see cref="Count"/>.</exception>
    public int this[int place] => (uint)place < (uint)Count ? _edges[_start + place] : throw new ArgumentOutOfRangeException(nameof(place));

    public Enumerator GetEnumerator() => new(_edges, _start, _end);

    IEnumerator<int> IEnumerable<int>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same window, not whether they hold the same numbers.</summary>
    public bool Equals(EdgeRun other) => ReferenceEquals(_edges, other._edges) && _start == other._start && _end == other._end;

    public override bool Equals(object? obj) => obj is EdgeRun other && Equals(other);

    public override int GetHashCode() => (_start * 397) ^ _end;

    public static bool operator ==(EdgeRun left, EdgeRun right) => left.Equals(right);

    public static bool operator !=(EdgeRun left, EdgeRun right) => !left.Equals(right);

    /// <summary>Walks the window from its first edge.</summary>
    public struct Enumerator : IEnumerator<int>
    {
        private readonly int[] _edges;
        private readonly int _start, _end;
        private int _at;

        internal Enumerator(int[] edges, int start, int end) => (_edges, _start, _end, _at) = (edges, start, end, start - 1);

        public readonly int Current => _edges[_at];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_at < _end;

        public void Reset() => _at = _start - 1;

        public readonly void Dispose()
        {
        }
    }
}
