using System.Text;
using System.Xml;

namespace AiFactory.Generators;

/// <summary>Writes XML as it is compared and committed: two spaces, <c>\n</c>, no byte order mark.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static string Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings)) write(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Text of any origin without what XML cannot hold, as half of a pair of surrogates; its lines are kept.</summary>
    public static string Lines(string text) => string.Join('\n', text.Split('\n').Select(Line));

    /// <summary>The same in one line.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in PlainText.Line(text).EnumerateRunes()) // what is no character comes as U+FFFD
        {
            if (rune.Value is not (0xFFFE or 0xFFFF)) line.Append(rune);
        }

        return line.ToString();
    }
}
