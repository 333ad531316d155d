namespace AiFactory.Cli;

/// <summary>Guesses what a mistyped word was meant to be.</summary>
internal static class Nearest
{
    /// <summary>" Did you mean 'check'?", or nothing when no candidate is near.</summary>
    public static string Question(string word, IEnumerable<string> candidates) => To(word, candidates) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>A candidate that contains the word or the word it, else the one with the fewest edits, if those are few.</summary>
    public static string? To(string word, IEnumerable<string> candidates) => candidates
        .Select(candidate => (candidate, Edits: Edits(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(pair => pair.Edits <= Math.Max(2, word.Length / 3) || (word.Length >= 4 && pair.candidate.Contains(word, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(pair => pair.Edits).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate).FirstOrDefault();

    private static int Edits(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                (diagonal, row[j]) = (row[j], Math.Min(change, Math.Min(row[j], row[j - 1]) + 1));
            }
        }

        return row[to.Length];
    }
}
