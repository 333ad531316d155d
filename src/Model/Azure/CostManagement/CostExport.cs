using System.Runtime.CompilerServices;
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

/// <summary>What all that lies in a subscription costs, as files.</summary>
[AzureResource("Microsoft.CostManagement/exports", "2022-10-01", Terraform = "azurerm_subscription_cost_management_export")]
[Service("Cost export of a subscription", "Writes what all of a subscription costs into a storage account", Icon = "cost-management", Source = "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-improved-exports")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "newer versions have one, for accounts that are closed to public addresses; azurerm's does not")]
[Named("export", 3, 64, NameCharacters.AlphanumericHyphen, NameScope.Subscription)]
public sealed class SubscriptionCostExport(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CostExport(name, new(file, line, expression))
{
    /// <summary>The subscription's GUID; the environment's unless given.</summary>
    public string Subscription { get => _subscription ?? Architecture?.Environment.Subscription ?? "00000000-0000-0000-0000-000000000000"; init => _subscription = value; }

    private string? _subscription;

    [Maps(Terraform = "subscription_id", CreateOnly = true)]
    internal string SubscriptionId => $"/subscriptions/{Subscription}";

    private protected override string CountedId => SubscriptionId;

    internal override bool Place(ArmId id, ReadContext context)
    {
        _subscription = id.Subscription;
        return id.IsOnSubscription;
    }
}

/// <summary>What one resource group costs, as files.</summary>
[AzureResource("Microsoft.CostManagement/exports", "2022-10-01", Terraform = "azurerm_resource_group_cost_management_export")]
[Service("Cost export", "Writes what a resource group costs into a storage account", Icon = "cost-management", Source = "https://learn.microsoft.com/azure/cost-management-billing/costs/tutorial-improved-exports")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "newer versions have one, for accounts that are closed to public addresses; azurerm's does not")]
[Named("export", 3, 64, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
public sealed class ResourceGroupCostExport(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : CostExport(name, new(file, line, expression))
{
    /// <summary>The resource group; that of its stack unless given.</summary>
    [Maps(Terraform = "resource_group_id", CreateOnly = true)]
    public ResourceGroup Group { get => _group ?? Stack.Group; init => _group = value; }

    private ResourceGroup? _group;

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => _group is null && !IsInStack ? [] : [Group];

    private protected override string CountedId => Group.Id;

    internal override bool Place(ArmId id, ReadContext context)
    {
        _group = id.IsOnGroup ? context.Group(id.Subscription ?? "", id.ResourceGroup!) : null;
        return _group is not null;
    }
}

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
