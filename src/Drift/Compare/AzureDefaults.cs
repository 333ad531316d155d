using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>What Azure fills in where nobody says anything: documented, or seen again and again. The facts are data: <c>Facts/azure-defaults.json</c>.</summary>
internal static class AzureDefaults
{
    private static readonly Lazy<Dictionary<string, MapValue>> Types = new(() =>
    {
        using var stream = typeof(AzureDefaults).Assembly.GetManifestResourceStream("azure-defaults.json")!;
        using var text = new StreamReader(stream);
        var types = (MapValue)((MapValue)Json.Parse(text.ReadToEnd()))["types"]!;
        return types.Entries.ToDictionary(type => type.Key, type => (MapValue)type.Value, StringComparer.OrdinalIgnoreCase);
    });

    public static bool Has(string armType, string path, Value value) =>
        Types.Value.GetValueOrDefault(armType)?[path] is ListValue values && values.Items.Exists(known => known.Equals(value) || known is TextValue one && value is TextValue other && one.Text.Equals(other.Text, StringComparison.OrdinalIgnoreCase));
}
