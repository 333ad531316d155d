using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Writes what was spent into a storage account, again and again, for analysis elsewhere. Azure has a name for all, azurerm one for each kind of scope.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.costmanagement/exports</remarks>
[Fixed("properties.format", "Csv", Terraform = "file_format")]
public abstract class CostExport : AzureResource
{
    private protected CostExport(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>What is written: costs as billed, amortized over reservations, or usage.</summary>
    [Maps("properties.definition.type", Terraform = "export_data_options.type")]
    public CostKind Kind { get; init; } = CostKind.ActualCost;

    /// <summary>The time that each file is about.</summary>
    [Maps("properties.definition.timeframe", Terraform = "export_data_options.time_frame")]
    public CostTimeframe About { get; init; } = CostTimeframe.MonthToDate;

    /// <summary>How often it is written.</summary>
    [Maps("properties.schedule.recurrence", Terraform = "recurrence_type")]
    public ExportRecurrence Every { get; init; } = ExportRecurrence.Daily;

    /// <summary>The day that it begins with; not in the past when it is made.</summary>
    [Maps("properties.schedule.recurrencePeriod.from", Terraform = "recurrence_period_start_date", CreateOnly = true, Using = typeof(MidnightConverter))]
    public required Date From { get; init; }

    /// <summary>The day that it ends with.</summary>
    [Maps("properties.schedule.recurrencePeriod.to", Terraform = "recurrence_period_end_date", CreateOnly = true, Using = typeof(MidnightConverter))]
    public required Date Until { get; init; }

    /// <summary>Whether it is written at all.</summary>
    [Maps("properties.schedule.status=Active|Inactive", Terraform = "active", Absent = true)]
    public bool Active { get; init; } = true;

    /// <summary>The account that it is written into: that of the container.</summary>
    [Maps("properties.deliveryInfo.destination.resourceId")]
    internal StorageAccount? Account { get => _account ?? Into?.Enclosing.OfType<StorageAccount>().FirstOrDefault(); init => _account = value; }

    private readonly StorageAccount? _account;

    /// <summary>The container that it is written into.</summary>
    [Maps("properties.deliveryInfo.destination.container", Needed = true, Terraform = "export_data_storage_location.container_id", Using = typeof(ContainerOfAccountConverter))]
    public BlobContainer? Into { get; init; }

    /// <summary>The folder within the container; <c>costs</c> unless given.</summary>
    [Maps("properties.deliveryInfo.destination.rootFolderPath", Terraform = "export_data_storage_location.root_folder_path")]
    public string Folder { get; init; } = "costs";

    /// <summary>Whose costs are written, by its id.</summary>
    private protected abstract string CountedId { get; }

    private protected override string ComputedId => $"{CountedId}/providers/Microsoft.CostManagement/exports/{AzureName}";
}

public enum CostKind { ActualCost, AmortizedCost, Usage }
public enum CostTimeframe { MonthToDate, WeekToDate, BillingMonthToDate, TheLastMonth, TheLastBillingMonth }
public enum ExportRecurrence { Daily, Weekly, Monthly, Annually }

/// <summary>A container by its name in ARM, which names the account apart; by its id in Terraform.</summary>
internal sealed class ContainerOfAccountConverter : Converter<BlobContainer?>
{
    protected override Value? ToArm(BlobContainer? value) => value is null ? null : Value.Of(value.AzureName);
    protected override Value? ToTerraform(BlobContainer? value) => value is null ? null : new TemplateValue([value.IdOutput]);

    protected override bool TryFromArm(Value value, ReadContext context, out BlobContainer? result)
    {
        result = value is TextValue { Text: var name } ? context.Named(name, typeof(BlobContainer), "Account") as BlobContainer : null;
        return result is not null;
    }
}
