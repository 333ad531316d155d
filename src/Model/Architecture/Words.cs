namespace AiFactory.Model;

/// <summary>Enum members and names as words of a sentence.</summary>
internal static class Words
{
    /// <summary>"calls", "reads": the member's name in lower case.</summary>
    public static string Lower(Enum member) => member.ToString().ToLowerInvariant();

    /// <summary>Lower-case letters and digits with single hyphens between: "Answer a question" becomes "answer-a-question".</summary>
    public static string Kebab(string text)
    {
        if (IsKebab(text)) return text;

        var words = new System.Text.StringBuilder(text.Length + 4);
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var isPlain = letter is >= 'a' and <= 'z' or >= '0' and <= '9' or >= 'A' and <= 'Z';
            var startsWord = letter is >= 'A' and <= 'Z' && i > 0 && text[i - 1] is >= 'a' and <= 'z';
            if ((!isPlain || startsWord) && words.Length > 0 && words[words.Length - 1] != '-') words.Append('-');
            if (isPlain) words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString().TrimEnd('-');
    }

    private static bool IsKebab(string text)
    {
        var last = '-';
        foreach (var letter in text)
        {
            if (letter is not (>= 'a' and <= 'z' or >= '0' and <= '9') && (letter != '-' || last == '-')) return false;
            last = letter;
        }

        return last != '-' || text.Length == 0;
    }

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => string.Join(", ", items.Take(items.Count - 1)) + " and " + items[items.Count - 1],
    };

    /// <summary>The candidate that differs from the word by the fewest edits, if that is few; null otherwise.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => candidates
        .Select(candidate => (candidate, Distance: Distance(word.ToUpperInvariant(), candidate.ToUpperInvariant())))
        .Where(pair => pair.Distance <= Math.Max(2, word.Length / 3))
        .OrderBy(pair => pair.Distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate).FirstOrDefault();

    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
