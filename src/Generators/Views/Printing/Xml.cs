using System.Globalization;
using System.Text;
using System.Xml;
using AiFactory.Generators.Views.Layout;

namespace AiFactory.Generators.Views.Printing;

/// <summary>XML with the same bytes everywhere. Text of any origin becomes harmless here: the writer escapes it, and characters that XML or a picture cannot hold are dropped before.</summary>
internal sealed class Xml : IDisposable
{
    private readonly StringBuilder _text = new();
    private readonly XmlWriter _writer;

    private Xml() => _writer = XmlWriter.Create(_text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, IndentChars = " ", NewLineChars = "\n", NewLineHandling = NewLineHandling.None });

    /// <summary>The text of a document, with a line break at its end.</summary>
    public static string Print(Action<Xml> write)
    {
        using var xml = new Xml();
        write(xml);
        xml._writer.Flush();
        return xml._text.Append('\n').ToString();
    }

    /// <summary>An element with attributes and what lies in it; an attribute without a value is left out.</summary>
    public void Element(string name, IEnumerable<(string Name, object? Value)> attributes, Action? inside = null, string? @namespace = null)
    {
        _writer.WriteStartElement(name, @namespace);
        foreach (var (attribute, value) in attributes)
        {
            if (value is not null) _writer.WriteAttributeString(attribute, Text(value));
        }

        inside?.Invoke();
        _writer.WriteEndElement();
    }

    /// <summary>An element that holds a line of text.</summary>
    public void Line(string name, string text, params IEnumerable<(string Name, object? Value)> attributes) => Element(name, attributes, () => _writer.WriteString(TextMeasure.Clean(text)));

    /// <summary>A style sheet of ours, as it stands.</summary>
    public void Style(string css) => Element("style", [], () => _writer.WriteRaw(css));

    public void Dispose() => _writer.Dispose();

    private static string Text(object value) => value is IFormattable number ? number.ToString(null, CultureInfo.InvariantCulture) : TextMeasure.Clean((string)value);
}
