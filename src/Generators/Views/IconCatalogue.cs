using System.Text.Json;

namespace AiFactory.Generators.Views;

/// <summary>What is known of each service's picture: its kind, and its shape in draw.io. The facts stand in Data/icons.json with their source.</summary>
internal static class IconCatalogue
{
    /// <summary>For what is in no catalogue.</summary>
    public const string Unknown = "general";

    /// <summary>For the people in a picture.</summary>
    public const string Person = "user";

    /// <summary>For groups and applications of the tenant.</summary>
    public const string Entra = "entra-id";

    private static readonly Dictionary<string, (string Category, string? Drawio)> Icons = Read();

    public static IEnumerable<string> Keys => Icons.Keys;

    /// <summary>The kind of service: "storage", "network".</summary>
    public static string CategoryOf(string? icon) => icon is not null && Icons.TryGetValue(icon, out var known) ? known.Category : Unknown;

    /// <summary>The path of draw.io's own shape; null where it has none.</summary>
    public static string? DrawioShapeOf(string? icon) => icon is not null && Icons.TryGetValue(icon, out var known) ? known.Drawio : null;

    private static Dictionary<string, (string, string?)> Read()
    {
        using var stream = typeof(IconCatalogue).Assembly.GetManifestResourceStream("icons.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.GetProperty("icons").EnumerateObject().ToDictionary(
            icon => icon.Name,
            icon => (icon.Value.GetProperty("category").GetString()!, icon.Value.TryGetProperty("drawio", out var path) ? path.GetString() : null),
            StringComparer.Ordinal);
    }
}
