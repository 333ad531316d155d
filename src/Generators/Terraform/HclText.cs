using System.Globalization;
using System.Text;

namespace AiFactory.Generators.Terraform;

/// <summary>Makes text of any origin harmless in HCL. A lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.</summary>
internal static class HclText
{
    /// <summary>The inside of a quoted string that Terraform reads as exactly this text (it normalises text to NFC itself).</summary>
    /// <param name="text">The text.</param>
    /// <param name="beforeInterpolation">Whether <c>${</c> follows, which a <c>$</c> at the end of the text would disarm.</param>
    public static string Escaped(string text, bool beforeInterpolation = false) => Escaped(text, beforeInterpolation, IsUnsafe);

    /// <summary>
    /// An object key. Characters above U+02FF are escaped: fmt aligns keys by what it counts as one visible character, and that count depends on its Unicode version.
    /// </summary>
    public static string Key(string key)
    {
        // { for = 1 } would begin a for expression; the others are quoted for the reader
        var isPlain = HclIdentifier.IsValid(key) && key is not ("for" or "if" or "in" or "true" or "false" or "null");
        return isPlain ? key : '"' + Escaped(key, beforeInterpolation: false, rune => IsUnsafe(rune) || rune.Value > 0x2FF) + '"';
    }

    /// <summary>The lines of a comment, without the <c>#</c>.</summary>
    public static IEnumerable<string> CommentLines(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Replace('\t', ' ').Split('\n');
        return lines.Select(line => string.Concat(line.EnumerateRunes().Where(rune => !IsUnsafe(rune))).TrimEnd());
    }

    private static string Escaped(string text, bool beforeInterpolation, Func<Rune, bool> isUnsafe)
    {
        var escaped = new StringBuilder(text.Length);
        Rune[] runes = [.. text.EnumerateRunes()];
        for (var i = 0; i < runes.Length; i++)
        {
            escaped.Append(runes[i].Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '$' or '%' => Sign(runes, i, beforeInterpolation),
                _ => isUnsafe(runes[i]) ? CodePoint(runes[i]) : runes[i].ToString(),
            });
        }

        return escaped.ToString();
    }

    /// <summary>A sign that could open a template: <c>$${</c> where that is clear, its number where signs stand together.</summary>
    private static string Sign(Rune[] runes, int i, bool beforeInterpolation)
    {
        var next = i + 1 < runes.Length ? runes[i + 1].Value : beforeInterpolation ? '$' : 0;
        var isRun = next is '$' or '%' || (i > 0 && runes[i - 1].Value is '$' or '%');
        if (isRun) return CodePoint(runes[i]);
        return next == '{' ? $"{runes[i]}{runes[i]}" : runes[i].ToString();
    }

    /// <summary>What a reader cannot see or what reorders a line (control and format characters, line separators).</summary>
    private static bool IsUnsafe(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string CodePoint(Rune rune) => rune.IsBmp ? $"\\u{rune.Value:x4}" : $"\\U{rune.Value:x8}";
}
