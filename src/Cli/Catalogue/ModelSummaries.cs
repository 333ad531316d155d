using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AiFactory.Model.Mapping;

namespace AiFactory.Cli.Catalogue;

/// <summary>What the model's own documentation says of its types and properties; it lies beside the library.</summary>
internal static partial class ModelSummaries
{
    private static readonly Lazy<Dictionary<string, XElement>> Members = new(Read);

    public static string Of(Type type) => Text($"T:{Name(type)}");

    /// <summary>That of the property itself, or of the one that it overrides.</summary>
    public static string Of(Type owner, string property)
    {
        for (var type = owner; type is not null; type = type.BaseType)
        {
            if (type.GetProperty(property, BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly) is not null && Text($"P:{Name(type)}.{property}") is { Length: > 0 } text) return text;
        }

        return "";
    }

    private static string Text(string member) => Members.Value.TryGetValue(member, out var summary) ? Blanks().Replace(string.Concat(summary.Nodes().Select(Plain)), " ").Trim() : "";

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "see" or "paramref" } reference => Last((string?)reference.Attribute("langword") ?? (string?)reference.Attribute("cref") ?? (string?)reference.Attribute("name") ?? ""),
        XElement element => string.Concat(element.Nodes().Select(Plain)),
        _ => "",
    };

    private static string Last(string reference) => reference.Split('(')[0].Split('.', ':')[^1];

    private static string Name(Type type) => type.FullName!.Replace('+', '.');

    private static Dictionary<string, XElement> Read()
    {
        var file = Path.ChangeExtension(typeof(AzureKinds).Assembly.Location, ".xml");
        return File.Exists(file) ? XDocument.Load(file).Descendants("member").Where(member => member.Element("summary") is not null).ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!) : [];
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
