using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What something may cost, and who is told on the way there. Nothing is switched off.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.consumption/budgets</remarks>
[Fixed("properties.category", "Cost")]
public abstract class Budget : AzureResource
{
    private protected Budget(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>What may be spent in a <see cref="Period"/>, in the currency of the bill; the brief's monthly budget unless given.</summary>
    [Maps("properties.amount", Terraform = "amount")]
    public decimal Amount { get => _amount ?? Architecture?.Brief.MonthlyBudget?.Amount ?? 0; init => _amount = value; }

    private decimal? _amount;

    /// <summary>After which time the count begins anew.</summary>
    [Maps("properties.timeGrain", Terraform = "time_grain", CreateOnly = true)]
    public BudgetPeriod Period { get; init; } = BudgetPeriod.Monthly;

    /// <summary>The first day of the month that it begins with; when it is made, not before the current period and at most a year ahead.</summary>
    [Maps("properties.timePeriod.startDate", Terraform = "time_period.start_date", CreateOnly = true, Using = typeof(MidnightConverter))]
    public required Date From { get; init; }

    /// <summary>The day that it ends with; ten years later when null.</summary>
    [Maps("properties.timePeriod.endDate", Terraform = "time_period.end_date", Using = typeof(OptionalMidnightConverter))]
    public Date? Until { get; init; }

    /// <summary>What counts, where not all does: each filter must hold.</summary>
    [Maps("properties.filter", Terraform = "filter", Using = typeof(BudgetFiltersConverter))]
    public IReadOnlyList<BudgetFilter> Filters { get; init; } = [];

    /// <summary>Who is told when, at most five, by a name of one's own: <c>["spent"] = new() { Percent = 80, Tells = [team] }</c>.</summary>
    [Maps("properties.notifications", Needed = true, Terraform = "notification", Using = typeof(BudgetNotificationsConverter))]
    public IDictionary<string, BudgetNotification> Notifications { get; init; } = new Dictionary<string, BudgetNotification>();

    /// <summary>Whose costs count, by its id.</summary>
    private protected abstract string CountedId { get; }

    private protected override string ComputedId => $"{CountedId}/providers/Microsoft.Consumption/budgets/{AzureName}";
}

public enum BudgetPeriod { Monthly, Quarterly, Annually, BillingMonth, BillingQuarter, BillingAnnual }

/// <summary>Tells someone when the costs reach a part of the budget.</summary>
public sealed record BudgetNotification : Part
{
    /// <summary>Of the budget, 0 to 1,000.</summary>
    [Maps("threshold", Terraform = "threshold")]
    public decimal Percent { get; init; } = 80;

    /// <summary>What has been spent, or what will have been at the end of the period if it goes on like this.</summary>
    [Maps("thresholdType", Terraform = "threshold_type", Absent = BudgetCosts.Actual)]
    public BudgetCosts Of { get; init; } = BudgetCosts.Actual;

    [Maps("operator", Terraform = "operator")]
    public BudgetComparison When { get; init; } = BudgetComparison.GreaterThanOrEqualTo;

    [Maps("enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("contactGroups", Terraform = "contact_groups")]
    public IReadOnlyList<ActionGroup> Tells { get; init; } = [];

    /// <summary>Mailboxes.</summary>
    [Maps("contactEmails", Terraform = "contact_emails")]
    public IReadOnlyList<string> Emails { get; init; } = [];

    /// <summary>Everyone who has one of these roles: Owner, Contributor or Reader.</summary>
    [Maps("contactRoles", Terraform = "contact_roles")]
    public IReadOnlyList<string> Roles { get; init; } = [];
}

public enum BudgetCosts { Actual, Forecasted }
public enum BudgetComparison { GreaterThan, GreaterThanOrEqualTo, EqualTo }

/// <summary>Costs that count for a budget.</summary>
public abstract record BudgetFilter : Part
{
    /// <summary>The costs of resources with one of these values of a tag.</summary>
    public static BudgetFilter Tag(string name, params string[] values) => new BudgetTag { Name = name, Values = values };

    /// <summary>The costs with one of these values of a dimension, as in <c>ResourceGroupName</c> or <c>ServiceName</c>.</summary>
    public static BudgetFilter Dimension(string name, params string[] values) => new BudgetDimension { Name = name, Values = values };
}

[Fixed("tags.operator", "In", Terraform = "operator", Discriminates = true)]
public sealed record BudgetTag : BudgetFilter
{
    [Maps("tags.name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("tags.values", Terraform = "values")]
    public IReadOnlyList<string> Values { get; init; } = [];
}

[Fixed("dimensions.operator", "In", Terraform = "operator", Discriminates = true)]
public sealed record BudgetDimension : BudgetFilter
{
    [Maps("dimensions.name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("dimensions.values", Terraform = "values")]
    public IReadOnlyList<string> Values { get; init; } = [];
}

/// <summary>One filter stands by itself in ARM, several in a list; Terraform has a list of each kind.</summary>
internal sealed class BudgetFiltersConverter : Converter<IReadOnlyList<BudgetFilter>>
{
    private static readonly Codec One = new PartCodec(typeof(BudgetFilter));

    protected override Value ToArm(IReadOnlyList<BudgetFilter> value) => value.Count == 1
        ? Written(value[0], Wire.Arm)
        : new MapValue { ["and"] = new ListValue([.. value.Select(filter => Written(filter, Wire.Arm))]) };

    protected override Value ToTerraform(IReadOnlyList<BudgetFilter> value)
    {
        var block = new MapValue(isBlock: true);
        if (Blocks<BudgetDimension>(value) is { Items.Count: > 0 } dimensions) block["dimension"] = dimensions;
        if (Blocks<BudgetTag>(value) is { Items.Count: > 0 } tags) block["tag"] = tags;
        return block;
    }

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<BudgetFilter> result)
    {
        var filters = new List<BudgetFilter>();
        result = filters;
        foreach (var item in (value as MapValue)?["and"] is ListValue all ? all.Items : [value])
        {
            if (!One.TryRead(item, context, out var filter)) return false;
            filters.Add((BudgetFilter)filter!);
        }

        return true;
    }

    private static ListValue Blocks<T>(IReadOnlyList<BudgetFilter> filters) where T : BudgetFilter => new([.. filters.OfType<T>().Select(filter => Written(filter, Wire.Terraform))]);

    private static Value Written(BudgetFilter filter, Wire wire) => One.Write(filter, new WriteContext(wire, null))!;
}

/// <summary>ARM keeps them by name, Terraform without names.</summary>
internal sealed class BudgetNotificationsConverter : Converter<IDictionary<string, BudgetNotification>>
{
    private static readonly Codec Each = new MapCodec<BudgetNotification>(new PartCodec(typeof(BudgetNotification)));

    protected override Value ToArm(IDictionary<string, BudgetNotification> value) => Each.Write(value, new WriteContext(Wire.Arm, null))!;

    protected override Value ToTerraform(IDictionary<string, BudgetNotification> value) => new ListValue([.. ((MapValue)Each.Write(value, new WriteContext(Wire.Terraform, null))!).Entries.Values]);

    protected override bool TryFromArm(Value value, ReadContext context, out IDictionary<string, BudgetNotification> result)
    {
        var read = Each.TryRead(value, context, out var all);
        result = all as IDictionary<string, BudgetNotification> ?? new Dictionary<string, BudgetNotification>();
        return read;
    }
}

/// <summary>A day is written as its first moment, in universal time.</summary>
internal sealed class MidnightConverter : Converter<Date>
{
    internal const string Midnight = "T00:00:00Z";

    protected override Value ToArm(Date value) => Value.Of(value + Midnight);

    protected override bool TryFromArm(Value value, ReadContext context, out Date result)
    {
        result = default;
        return value is TextValue { Text: var text } && text.EndsWith(Midnight, StringComparison.Ordinal) && Date.TryParse(text.Substring(0, text.Length - Midnight.Length), out result);
    }
}

/// <summary>The same for a day that may be left out.</summary>
internal sealed class OptionalMidnightConverter : Converter<Date?>
{
    private static readonly MidnightConverter Day = new();

    protected override Value? ToArm(Date? value) => value is { } date ? Value.Of(date + MidnightConverter.Midnight) : null;

    protected override bool TryFromArm(Value value, ReadContext context, out Date? result)
    {
        var read = Day.TryRead(value, context, out var date);
        result = (Date?)date;
        return read;
    }
}
