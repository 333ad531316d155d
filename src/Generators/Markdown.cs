using System.Globalization;
using System.Text;

namespace AiFactory.Generators;

/// <summary>Text of any origin, made safe for Markdown that is shown as HTML.</summary>
public static class Markdown
{
    private const string Marks = "\\`*_{}[]<>()#+!|~&$";

    /// <summary>Text that stays text: marks are escaped, line breaks become spaces, control characters, and marks that turn the direction of reading, are dropped.</summary>
    public static string Text(string text)
    {
        var result = new StringBuilder(text.Length + 8);
        foreach (var letter in text)
        {
            if (letter is '\n' or '\r' or '\t' or '\u2028' or '\u2029') result.Append(' ');
            else if (IsUnseen(letter)) continue;
            else if (letter == '<') result.Append("&lt;");
            else if (letter == '>') result.Append("&gt;");
            else if (letter == '&') result.Append("&amp;");
            else result.Append(IsMark(letter) ? "\\" : "").Append(letter);
        }

        return result.ToString().Trim();
    }

    /// <summary>Text in code marks, whatever it holds.</summary>
    public static string Code(string text)
    {
        var plain = string.Concat(text.Where(letter => !IsUnseen(letter))).Replace("|", "\\|", StringComparison.Ordinal);
        var fence = plain.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return plain.Length == 0 ? "" : $"{fence}{(fence.Length > 1 ? " " : "")}{plain}{(fence.Length > 1 ? " " : "")}{fence}";
    }

    private static bool IsUnseen(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;

    // A hyphen, a bracket or an underscore within a word is no mark, and escaping it would only be noise for those who read the source.
    private static bool IsMark(char letter) => Marks.Contains(letter, StringComparison.Ordinal) && letter is not ('(' or ')' or '+' or '!' or '#' or '{' or '}' or '&' or '$');
}
