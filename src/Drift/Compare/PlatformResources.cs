using AiFactory.Drift.Inventory;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>What Azure makes by itself beside the resources that were asked for. The facts are data: <c>Facts/platform.json</c>.</summary>
internal static class PlatformResources
{
    private sealed record Fact(string Type, string? Name, WirePath? Has, string Why)
    {
        public bool Fits(LiveResource live) =>
            live.Type.Equals(Type, StringComparison.OrdinalIgnoreCase)
            && (Name is null || live.Name.Contains(Name, StringComparison.OrdinalIgnoreCase))
            && (Has is null || Has.Find(live.Body) is TextValue { Text.Length: > 0 });
    }

    private static readonly Lazy<IReadOnlyList<Fact>> Facts = new(() =>
    {
        using var stream = typeof(PlatformResources).Assembly.GetManifestResourceStream("platform.json")!;
        using var text = new StreamReader(stream);
        var list = (ListValue)((MapValue)Json.Parse(text.ReadToEnd()))["resources"]!;
        return [.. list.Items.Cast<MapValue>().Select(fact => new Fact(Text(fact, "type")!, Text(fact, "name"), Text(fact, "has") is { } has ? WirePath.Parse(has) : null, Text(fact, "why")!))];
    });

    /// <summary>Who made it; null where nothing says that Azure did.</summary>
    public static string? WhyOf(LiveResource live) =>
        live.ManagedBy is { } manager ? $"managed by {manager[(manager.LastIndexOf('/') + 1)..]}" : Facts.Value.FirstOrDefault(fact => fact.Fits(live))?.Why;

    private static string? Text(MapValue fact, string name) => (fact[name] as TextValue)?.Text;
}
