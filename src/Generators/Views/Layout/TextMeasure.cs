using System.Globalization;
using System.Text;

namespace AiFactory.Generators.Views.Layout;

/// <summary>How wide text will be, without a font at hand: the widths of Helvetica, which the fonts that pictures ask for stay close to.</summary>
internal static class TextMeasure
{
    // Thousandths of the font's size, from space to tilde. Source: Adobe's font metrics of Helvetica.
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>In whole units, rounded up, with a little room for another font.</summary>
    public static int Width(string text, int size, bool bold = false)
    {
        var thousandths = 0L;
        foreach (var rune in text.EnumerateRunes())
        {
            thousandths += rune.Value switch
            {
                >= ' ' and <= '~' => Widths[rune.Value - ' '],
                < 0x2E80 => 620,
                _ => 1050,
            };
        }

        return (int)((thousandths * size * (bold ? 112 : 104) + 99_999) / 100_000);
    }

    /// <summary>The text in lines of at most that width; what does not fit in so many lines ends in "…".</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int lines, int size, bool bold = false)
    {
        var result = new List<string>();
        var line = "";
        foreach (var (part, gap) in Parts(Clean(text), width, size, bold))
        {
            var longer = line.Length == 0 ? part : line + gap + part;
            if (Width(longer, size, bold) <= width) line = longer;
            else if (result.Count + 1 == lines) return [.. result, Cut(longer, width, size, bold)];
            else
            {
                if (line.Length > 0) result.Add(line);
                line = part;
            }
        }

        if (line.Length > 0) result.Add(line);
        return result;
    }

    /// <summary>Words, and of words that are too long parts that fit; each with what joins it to the one before.</summary>
    private static IEnumerable<(string Part, string Gap)> Parts(string text, int width, int size, bool bold)
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(200))
        {
            var (rest, gap) = (word, " ");
            while (Width(rest, size, bold) > width)
            {
                var at = BreakOf(rest, width, size, bold);
                yield return (rest[..at], gap);
                (rest, gap) = (rest[at..], "");
            }

            yield return (rest, gap);
        }
    }

    /// <summary>Where a word that is too long breaks: after the last mark that fits, else before it, else between letters.</summary>
    private static int BreakOf(string word, int width, int size, bool bold)
    {
        var (after, before, letters) = (0, 0, 0);
        for (var end = 0; end < word.Length;)
        {
            if (IsMark(word[end]) && end > 0) before = end;
            end += StringInfo.GetNextTextElementLength(word, end);
            if (Width(word[..end], size, bold) > width) break;
            if (IsMark(word[end - 1])) after = end;
            letters = end;
        }

        return new[] { after, before, letters, StringInfo.GetNextTextElementLength(word) }.First(at => at > 0);

        static bool IsMark(char letter) => letter is '.' or '-' or '_' or '/';
    }

    /// <summary>What no picture can show becomes a space, and runs of spaces one. Joiners stay: letters of some scripts and signs made of several need them.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, 4096));
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = rune.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);
            if (shown && !Rune.ReplacementChar.Equals(rune)) clean.Append(rune);
            else if (clean.Length > 0 && clean[^1] != ' ') clean.Append(' ');
            if (clean.Length >= 4000) break;
        }

        return clean.ToString().Trim();
    }

    private static string Cut(string text, int width, int size, bool bold)
    {
        if (Width(text, size, bold) <= width) return text;
        var cut = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Width($"{cut}{rune}…", size, bold) > width) break; // never long: as many letters as fit a line
            cut.Append(rune);
        }

        return cut.ToString().TrimEnd() + "…";
    }
}
