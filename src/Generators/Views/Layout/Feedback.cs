namespace AiFactory.Generators.Views.Layout;

/// <summary>Puts things in a row so that little weight points backwards.</summary>
/// <remarks>Eades, Lin, Smyth: A fast and effective heuristic for the feedback arc set problem, 1993. Ties go to the lower index.</remarks>
internal static class Feedback
{
    /// <returns>The rank of each thing.</returns>
    public static int[] Ranks(int count, IReadOnlyDictionary<(int From, int To), int> weights)
    {
        var ranks = new int[count];
        var gone = new bool[count];
        var (low, high) = (0, count - 1);
        while (low <= high)
        {
            var (sources, sinks) = (new long[count], new long[count]);
            foreach (var ((from, to), weight) in weights)
            {
                if (gone[from] || gone[to]) continue;
                sources[from] += weight;
                sinks[to] += weight;
            }

            int[] left = [.. Enumerable.Range(0, count).Where(i => !gone[i])];
            if (left.Where(i => sinks[i] == 0).ToArray() is { Length: > 0 } first) Take(first, ref low, 1);
            else if (left.Where(i => sources[i] == 0).Reverse().ToArray() is { Length: > 0 } last) Take(last, ref high, -1);
            else Take([left.MaxBy(i => sources[i] - sinks[i])], ref low, 1);
        }

        return ranks;

        void Take(int[] things, ref int at, int step)
        {
            foreach (var thing in things)
            {
                (gone[thing], ranks[thing]) = (true, at);
                at += step;
            }
        }
    }
}
