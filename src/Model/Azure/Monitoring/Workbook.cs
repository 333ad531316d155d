using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A page of text, questions and charts over logs and metrics, kept for all. Its name is a GUID that follows from the resource group and its logical name.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/workbooks</remarks>
[AzureResource("Microsoft.Insights/workbooks", "2023-06-01", Terraform = "azurerm_application_insights_workbook")]
[Service("Workbook", "Shows text, questions and charts over logs and metrics on one page", Icon = "workbooks", Source = "https://learn.microsoft.com/azure/azure-monitor/visualize/workbooks-overview")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Name)]
[Fixed("kind", "shared")]
public sealed class Workbook(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>A GUID that follows from the resource group and the logical name.</summary>
    public override string AzureName { get => field ?? NameGuid.Of(Group.Id, Name); init; }

    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>What stands on the page, from top to bottom: <c>["# Requests", new WorkbookQuery("AppRequests | summarize count()")]</c>.</summary>
    [Maps("properties.serializedData", Needed = true, Terraform = "data_json", Ordered = true, Using = typeof(WorkbookItemsConverter))]
    public IReadOnlyList<WorkbookItem> Items { get; init; } = [];

    /// <summary>The resource that its page is listed under; Azure Monitor when null.</summary>
    [Maps("properties.sourceId", Terraform = "source_id", CreateOnly = true, Using = typeof(LowerCaseIdConverter))]
    public AzureResource? Source { get; init; }

    /// <summary>The gallery that it stands in: <c>workbook</c>, <c>sentinel</c>, <c>tsg</c>.</summary>
    [Maps("properties.category", Terraform = "category")]
    public string Category { get; init; } = "workbook";

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>A container of one's own that its content is kept in, read and written as <see cref="Identity"/>; Azure's when null.</summary>
    [Maps("properties.storageUri", Terraform = "storage_container_id", CreateOnly = true)]
    public BlobContainer? Storage { get; init; }

    /// <summary>What it reaches its container as: an assigned identity.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }
}

/// <summary>What stands on a workbook's page; a plain text is one, in Markdown.</summary>
public abstract record WorkbookItem : Part
{
    /// <summary>Its name within the workbook; Azure shows it to those who edit the page.</summary>
    [Maps("name")]
    public string? Name { get; init; }

    public static implicit operator WorkbookItem(string markdown) => new WorkbookText { Markdown = markdown };
}

/// <summary>Text on a workbook's page.</summary>
public sealed record WorkbookText : WorkbookItem
{
    [Maps("content.json")]
    public string Markdown { get; init; } = "";
}

/// <summary>A question to logs, and how its answer is shown.</summary>
[Fixed("content.version", "KqlItem/1.0", Discriminates = true)]
public sealed record WorkbookQuery : WorkbookItem
{
    public WorkbookQuery(string query) => Query = query;

    internal WorkbookQuery() : this("")
    {
    }

    /// <summary>The question in KQL.</summary>
    [Maps("content.query")]
    public string Query { get; init; }

    /// <summary>What stands above the answer.</summary>
    [Maps("content.title")]
    public string? Title { get; init; }

    /// <summary>How the answer is shown.</summary>
    [Maps("content.visualization")]
    public WorkbookChart Shows { get; init; } = WorkbookChart.Table;

    /// <summary>Minutes back from now that it asks about; a day unless given.</summary>
    public int Minutes { get => (int)(_milliseconds / MillisecondsOfMinute); init => _milliseconds = value * MillisecondsOfMinute; }

    private const decimal MillisecondsOfMinute = 60_000;
    private readonly decimal _milliseconds = 24 * 60 * MillisecondsOfMinute;

    [Maps("content.timeContext.durationMs")]
    internal decimal Milliseconds { get => _milliseconds; init => _milliseconds = value; }

    /// <summary>How much room it takes, 0 to 4: medium, small, large, full, tiny.</summary>
    [Within(0, 4)]
    [Maps("content.size")]
    public int Size { get; init; }

    /// <summary>What kind of resource is asked: a workspace unless given.</summary>
    [Maps("content.resourceType")]
    public string ResourceType { get; init; } = "microsoft.operationalinsights/workspaces";

    /// <summary>Whom it asks; what the page is listed under when empty.</summary>
    [Maps("content.crossComponentResources")]
    public IReadOnlyList<AzureResource> Resources { get; init; } = [];
}

/// <summary>How an answer is shown.</summary>
public enum WorkbookChart { [Wire("table")] Table, [Wire("timechart")] TimeChart, [Wire("barchart")] BarChart, [Wire("areachart")] AreaChart, [Wire("linechart")] LineChart, [Wire("piechart")] PieChart, [Wire("tiles")] Tiles, [Wire("map")] Map }

/// <summary>A workbook's content is JSON within a text. What it holds beside texts and questions keeps it as it is.</summary>
internal sealed class WorkbookItemsConverter : Converter<IReadOnlyList<WorkbookItem>>
{
    private const string Text = "1", Query = "3";
    private static readonly Codec Items = new ListCodec<WorkbookItem>(new PartCodec(typeof(WorkbookItem)));

    protected override Value ToArm(IReadOnlyList<WorkbookItem> value)
    {
        var items = (ListValue)Items.Write(value, new WriteContext(Wire.Arm, null))!;
        for (var i = 0; i < items.Items.Count; i++) ((MapValue)items.Items[i])["type"] = new NumberValue(value[i] is WorkbookQuery ? Query : Text);
        return TextOfJson.Of(new MapValue { ["version"] = Value.Of("Notebook/1.0"), ["items"] = items });
    }

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<WorkbookItem> result)
    {
        result = [];
        if (TextOfJson.TryParse(value) is not MapValue { } page || page["items"] is not ListValue items || page["version"] is not TextValue { Text: "Notebook/1.0" }) return false;
        if (!items.Items.TrueForAll(item => (item as MapValue)?["type"] is NumberValue { Digits: Text or Query })) return false;

        foreach (var item in items.Items) ((MapValue)item)["type"] = null;
        var read = Items.TryRead(items, context, out var all);
        result = all as IReadOnlyList<WorkbookItem> ?? [];
        return read;
    }
}

/// <summary>An id in lower case, as Azure compares letters here.</summary>
internal sealed class LowerCaseIdConverter : Converter<AzureResource?>
{
    protected override Value? ToArm(AzureResource? value) => value is null ? null : Value.Of(value.Id.ToLowerInvariant());

    protected override bool TryFromArm(Value value, ReadContext context, out AzureResource? result)
    {
        result = value is TextValue { Text: var text } && ArmId.TryParse(text) is { } id ? context.Resolve(id, typeof(AzureResource)) : null;
        return result is not null;
    }
}
