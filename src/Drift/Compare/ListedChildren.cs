using System.Text.Json;

namespace AiFactory.Drift.Compare;

/// <summary>The kinds of child resource that Resource Graph lists beside their parents; it lists no others.</summary>
internal static class ListedChildren
{
    private static readonly Lazy<HashSet<string>> Types = new(() =>
    {
        using var facts = typeof(ListedChildren).Assembly.GetManifestResourceStream("listed-children.json")!;
        using var json = JsonDocument.Parse(facts);
        return new(json.RootElement.GetProperty("types").EnumerateArray().Select(type => type.GetString()!), StringComparer.OrdinalIgnoreCase);
    });

    public static bool Contains(string armType) => Types.Value.Contains(armType);
}
