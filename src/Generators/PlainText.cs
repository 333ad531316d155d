using System.Globalization;
using System.Text;

namespace AiFactory.Generators;

/// <summary>Text of any origin, made safe for a terminal: names come from models that other people wrote.</summary>
public static class PlainText
{
    /// <summary>One line: line breaks and tabs become spaces; other control characters, and marks that turn the direction of reading, are dropped.</summary>
    public static string Line(string text)
    {
        if (!text.Any(letter => IsBreak(letter) || IsHostile(letter))) return text;

        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (IsBreak(letter)) line.Append(' ');
            else if (!IsHostile(letter)) line.Append(letter);
        }

        return line.ToString();
    }

    private static bool IsBreak(char letter) => letter is '\n' or '\r' or '\t' or '\u2028' or '\u2029';

    private static bool IsHostile(char letter) => char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;
}
