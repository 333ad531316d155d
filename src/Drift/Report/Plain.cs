using System.Globalization;
using System.Text;

namespace AiFactory.Drift.Report;

/// <summary>Text of any origin, made safe for a terminal or for Markdown: names come from Azure, where anybody may choose them.</summary>
internal static class Plain
{
    /// <summary>A name may have any length in a tag; a line of a report may not.</summary>
    private const int Longest = 1000;

    private const string Marks = "\\`*_{}[]<>()#|~&@!";

    /// <summary>One line, not too long, without control characters and marks that turn the direction of reading.</summary>
    public static string Line(string? text)
    {
        var line = new StringBuilder();
        foreach (var letter in text ?? "")
        {
            if (line.Length == Longest) return line.Append('…').ToString();
            if (letter is '\n' or '\r' or '\t' or '\u2028' or '\u2029') line.Append(' ');
            else if (char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)) line.Append(letter);
        }

        return line.ToString();
    }

    /// <summary>Text that Markdown shows as it is.</summary>
    public static string Markdown(string? text)
    {
        var result = new StringBuilder();
        foreach (var letter in Line(text))
        {
            if (letter == '<') result.Append("&lt;");
            else if (letter == '>') result.Append("&gt;");
            else if (letter == '&') result.Append("&amp;");
            else if (letter == '@') result.Append("&#64;"); // else it would call a person
            else result.Append(Marks.Contains(letter, StringComparison.Ordinal) ? "\\" : "").Append(letter);
        }

        return result.ToString().Trim();
    }

    public static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? "" : "s")}");
}
