using System.Globalization;
using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A board of tiles in the Azure portal, shared with all who may read it. The portal shows its tag <c>hidden-title</c> instead of its name in Azure.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.portal/dashboards</remarks>
[AzureResource("Microsoft.Portal/dashboards", "2019-01-01-preview", Terraform = "azurerm_portal_dashboard")]
[Service("Portal dashboard", "Shows tiles with text and measures on one board of the Azure portal", Deep = true, Icon = "monitor", Source = "https://learn.microsoft.com/azure/azure-portal/azure-portal-dashboards")]
[Without(Traits.Any)]
[Named("dash", 3, 160, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
public sealed class PortalDashboard(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>What stands on it and where: <c>[new DashboardText("# Runbook") { X = 0, Y = 0 }]</c>.</summary>
    [Maps("properties.lenses", Needed = true, Terraform = "dashboard_properties", Ordered = true, Using = typeof(DashboardTilesConverter))]
    public IReadOnlyList<DashboardTile> Tiles { get; init; } = [];
}

/// <summary>A tile of a dashboard, measured in squares from the upper left corner.</summary>
public abstract record DashboardTile : Part
{
    /// <summary>Squares from the left.</summary>
    [Maps("position.x")]
    public int X { get; init; }

    /// <summary>Squares from above.</summary>
    [Maps("position.y")]
    public int Y { get; init; }

    /// <summary>Squares that it is wide; 6 unless given.</summary>
    [Maps("position.colSpan")]
    public int Width { get; init; } = 6;

    /// <summary>Squares that it is high; 4 unless given.</summary>
    [Maps("position.rowSpan")]
    public int Height { get; init; } = 4;
}

/// <summary>Text in Markdown on a dashboard.</summary>
[Fixed("metadata.type", "Extension/HubsExtension/PartType/MarkdownPart", Discriminates = true)]
public sealed record DashboardText : DashboardTile
{
    public DashboardText(string markdown) => Markdown = markdown;

    internal DashboardText() : this("")
    {
    }

    [Maps("metadata.settings.content.settings.content")]
    public string Markdown { get; init; }

    /// <summary>What stands above the text.</summary>
    [Maps("metadata.settings.content.settings.title")]
    public string? Title { get; init; }

    /// <summary>What stands below the title.</summary>
    [Maps("metadata.settings.content.settings.subtitle")]
    public string? Subtitle { get; init; }
}

/// <summary>Any other tile, as the portal exports it: its type, what it is given, and its settings.</summary>
public sealed record DashboardPart : DashboardTile
{
    public DashboardPart(string type) => Type = type;

    internal DashboardPart() : this("")
    {
    }

    /// <summary>As in <c>Extension/HubsExtension/PartType/MonitorChartPart</c>.</summary>
    [Maps("metadata.type")]
    public string Type { get; init; }

    /// <summary>What the tile is given: a list of names and values.</summary>
    [Maps("metadata.inputs")]
    public Value? Inputs { get; init; }

    [Maps("metadata.settings")]
    public Value? Settings { get; init; }
}

/// <summary>The portal counts lenses and tiles by numbers that are names. Terraform takes the whole as JSON within a text.</summary>
internal sealed class DashboardTilesConverter : Converter<IReadOnlyList<DashboardTile>>
{
    private static readonly Codec Tiles = new ListCodec<DashboardTile>(new PartCodec(typeof(DashboardTile)));

    protected override Value ToArm(IReadOnlyList<DashboardTile> value)
    {
        var parts = new MapValue();
        foreach (var tile in ((ListValue)Tiles.Write(value, new WriteContext(Wire.Arm, null))!).Items) parts[parts.Entries.Count.ToString(CultureInfo.InvariantCulture)] = tile;
        return new MapValue { ["0"] = new MapValue { ["order"] = Value.Of(0), ["parts"] = parts } };
    }

    protected override Value ToTerraform(IReadOnlyList<DashboardTile> value) => TextOfJson.Of(new MapValue { ["lenses"] = ToArm(value) });

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<DashboardTile> result)
    {
        result = [];
        var lenses = Elements(value);
        if (lenses.Count != 1 || (lenses[0] as MapValue)?["parts"] is not { } parts) return false;

        var read = Tiles.TryRead(new ListValue(Elements(parts)), context, out var all);
        result = all as IReadOnlyList<DashboardTile> ?? [];
        return read;
    }

    /// <summary>Newer versions of the API have lists.</summary>
    private static List<Value> Elements(Value value) => value switch
    {
        ListValue list => list.Items,
        MapValue map => [.. map.Entries.Values],
        _ => [],
    };
}
