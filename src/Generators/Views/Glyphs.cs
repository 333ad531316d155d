namespace AiFactory.Generators.Views;

/// <summary>Our own simple signs, one for each kind of service, in a square of 24 units. They stand beside the service's name and imitate no product's picture.</summary>
internal static class Glyphs
{
    /// <summary>A path that is stroked, not filled.</summary>
    public static string Of(string category) => Paths.TryGetValue(category, out var path) ? path : Paths[IconCatalogue.Unknown];

    public static IEnumerable<string> Categories => Paths.Keys;

    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["ai"] = "M12 2l2.4 7.6L22 12l-7.6 2.4L12 22l-2.4-7.6L2 12l7.6-2.4z",
        ["compute"] = "M3 4h18v16H3zM3 9h18M6 6.5h1M9 6.5h1M9 13l-2.5 2.2L9 17.4M15 13l2.5 2.2L15 17.4",
        ["data"] = "M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0zM4 6c0 4 16 4 16 0M4 12c0 4 16 4 16 0",
        ["general"] = "M12 2l9 5v10l-9 5-9-5V7zM3 7l9 5 9-5M12 12v10",
        ["identity"] = "M3 5h18v14H3zM9 8.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M5.5 17c.4-3 6.6-3 7 0M15 10h4M15 14h4",
        ["integration"] = "M3 5h6v6H3zM15 13h6v6h-6zM9 8h9v5M6 11v5h9",
        ["monitoring"] = "M3 3v18h18M6 15l4-5 3.5 3L20 6",
        ["network"] = "M9 3h6v5H9zM2 16h6v5H2zM16 16h6v5h-6zM12 8v4M5 16v-4h14v4",
        ["person"] = "M12 3a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9M3.5 21c.6-8 16.4-8 17 0z",
        ["security"] = "M12 2l8 3v6c0 6-4 9-8 11c-4-2-8-5-8-11V5zM8.5 12l2.5 2.5 4.5-5",
        ["storage"] = "M3 4h18v5H3zM3 9.5h18v5H3zM3 15h18v5H3zM6 6.5h2M6 12h2M6 17.5h2",
    };
}
