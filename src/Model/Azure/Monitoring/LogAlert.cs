using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Asks logs a question again and again and tells someone when the answer leaves its bounds.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/scheduledqueryrules</remarks>
[AzureResource("Microsoft.Insights/scheduledQueryRules", "2023-12-01", Terraform = "azurerm_monitor_scheduled_query_rules_alert_v2")]
[Service("Log alert", "Asks logs a question again and again and tells someone when the answer leaves its bounds", Icon = "alerts", Source = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-types#log-alerts")]
[Without(Traits.Any & ~Traits.Identity)]
[Named("sqr", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class LogAlert(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>Its name for people; the logical name unless given.</summary>
    [Maps("properties.displayName", Terraform = "display_name")]
    public string DisplayName { get => field ?? Name; init; }

    /// <summary>What it means and what to do, for the person who is told.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Whose logs are asked: one workspace, Application Insights, or other resource.</summary>
    [Maps("properties.scopes", Needed = true, Terraform = "scopes", CreateOnly = true)]
    public IReadOnlyList<AzureResource> Scopes { get; init; } = [];

    /// <summary>What is asked, and the bounds of the answer: <c>["AppExceptions"]</c> for any answer at all.</summary>
    [Maps("properties.criteria.allOf", Needed = true, Terraform = "criteria")]
    public IReadOnlyList<LogCriterion> Criteria { get; init; } = [];

    /// <summary>How bad it is, from 0, critical, to 4, verbose.</summary>
    [Within(0, 4)]
    [Maps("properties.severity", Terraform = "severity")]
    public int Severity { get; init; } = 3;

    /// <summary>Whether it asks at all.</summary>
    [Maps("properties.enabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>How often it asks: every minute to every day. Ours is every five minutes.</summary>
    [Maps("properties.evaluationFrequency", Terraform = "evaluation_frequency")]
    public LogPeriod Every { get; init; } = LogPeriod.FiveMinutes;

    /// <summary>The time that each question is about.</summary>
    [Maps("properties.windowSize", Terraform = "window_duration")]
    public LogPeriod Over { get; init; } = LogPeriod.FifteenMinutes;

    /// <summary>The time whose logs are read, where the question itself looks further back than <see cref="Over"/>.</summary>
    [Maps("properties.overrideQueryTimeRange", Terraform = "query_time_range_override")]
    public LogPeriod? Reads { get; init; }

    /// <summary>How long nobody is told again after it fired. Such an alert does not resolve itself.</summary>
    [Maps("properties.muteActionsDuration", Terraform = "mute_actions_after_alert_duration")]
    public LogPeriod? Mutes { get; init; }

    /// <summary>Takes the alert back when the answer is within its bounds again. Azure's default, and ours, is on, without <see cref="Mutes"/>.</summary>
    [Maps("properties.autoMitigate", Terraform = "auto_mitigation_enabled", Absent = true)]
    public bool ResolvesItself { get => _resolvesItself ?? Mutes is null; init => _resolvesItself = value; }

    private readonly bool? _resolvesItself;

    /// <summary>Accepts a question about tables that are not there yet.</summary>
    [Maps("properties.skipQueryValidation", Terraform = "skip_query_validation", Absent = false)]
    public bool AcceptsUnknownTables { get; init; }

    /// <summary>Keeps the question in the workspace's own storage account, for companies that encrypt with their own keys.</summary>
    [Maps("properties.checkWorkspaceAlertsStorageConfigured", Terraform = "workspace_alerts_storage_enabled", Absent = false)]
    public bool KeptInOwnStorage { get; init; }

    /// <summary>ARM types of which each resource gets an alert of its own, where a resource group is asked.</summary>
    [Maps("properties.targetResourceTypes", Terraform = "target_resource_types")]
    public IReadOnlyList<string> TargetTypes { get; init; } = [];

    /// <summary>Who is told, at most five.</summary>
    [Maps("properties.actions.actionGroups", Terraform = "action.action_groups")]
    public IReadOnlyList<ActionGroup> Tells { get; init; } = [];

    /// <summary>What those who are told get to know besides, by name.</summary>
    [Maps("properties.actions.customProperties", Terraform = "action.custom_properties")]
    public IReadOnlyDictionary<string, string>? Notes { get; init; }

    /// <summary>What it asks as; the right of who made the alert when null. Of its own or one assigned, not both. It needs <see cref="Role.LogAnalyticsReader"/> on what it asks.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }
}

/// <summary>A time that logs are asked about, or between two questions; a few are for <see cref="LogAlert.Reads"/> or <see cref="LogAlert.Over"/> alone.</summary>
public enum LogPeriod
{
    [Wire("PT1M")] Minute,
    [Wire("PT5M")] FiveMinutes,
    [Wire("PT10M")] TenMinutes,
    [Wire("PT15M")] FifteenMinutes,
    [Wire("PT20M")] TwentyMinutes,
    [Wire("PT30M")] ThirtyMinutes,
    [Wire("PT45M")] FortyFiveMinutes,
    [Wire("PT1H")] Hour,
    [Wire("PT2H")] TwoHours,
    [Wire("PT3H")] ThreeHours,
    [Wire("PT4H")] FourHours,
    [Wire("PT5H")] FiveHours,
    [Wire("PT6H")] SixHours,
    [Wire("P1D")] Day,
    [Wire("P2D")] TwoDays,
}

/// <summary>A question and the bounds of its answer: <c>new("AppRequests | where DurationMs > 5000") { Threshold = 10 }</c>.</summary>
public sealed record LogCriterion : Part
{
    public LogCriterion(string query) => Query = query;

    internal LogCriterion() : this("")
    {
    }

    /// <summary>The question in KQL.</summary>
    [Maps("query", Terraform = "query")]
    public string Query { get; init; }

    /// <summary>How the rows of the answer become one number. Ours is their count; any other needs <see cref="Column"/>.</summary>
    [Maps("timeAggregation", Terraform = "time_aggregation_method")]
    public MetricAggregation Aggregation { get; init; } = MetricAggregation.Count;

    /// <summary>The column with the numbers that are aggregated.</summary>
    [Maps("metricMeasureColumn", Terraform = "metric_measure_column")]
    public string? Column { get; init; }

    /// <summary>The column with the id of the resource that an alert is about.</summary>
    [Maps("resourceIdColumn", Terraform = "resource_id_column")]
    public string? ResourceColumn { get; init; }

    /// <summary>What the number must be, against <see cref="Threshold"/>, for the alert to fire.</summary>
    [Maps("operator", Terraform = "operator")]
    public LogComparison Is { get; init; } = LogComparison.GreaterThan;

    /// <summary>In the unit of the answer; 0 unless given.</summary>
    [Maps("threshold", Terraform = "threshold")]
    public decimal Threshold { get; init; }

    /// <summary>Columns of which each value gets an alert of its own.</summary>
    [Maps("dimensions", Terraform = "dimension")]
    public IReadOnlyList<LogDimension> Dimensions { get; init; } = [];

    /// <summary>In how many of the last times the bounds must be left; the last alone when null.</summary>
    [Maps("failingPeriods", Terraform = "failing_periods")]
    public FailingPeriods? Failing { get; init; }

    public static implicit operator LogCriterion(string query) => new(query);
}

/// <summary>Azure's own word for equality differs from that of metrics, and from what its documentation says.</summary>
public enum LogComparison { GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual, [Wire("Equal")] EqualTo }

/// <summary>Values of one column that count, or that do not.</summary>
public sealed record LogDimension : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("operator", Terraform = "operator")]
    public LogDimensionChoice Choice { get; init; } = LogDimensionChoice.Include;

    /// <summary>The values; <c>*</c> for all, which is the default.</summary>
    [Maps("values", Terraform = "values")]
    public IReadOnlyList<string> Values { get; init; } = ["*"];

    public static implicit operator LogDimension(string column) => new() { Name = column };
}

public enum LogDimensionChoice { Include, Exclude }

/// <summary>In how many of the last times the bounds must be left.</summary>
public sealed record FailingPeriods : Part
{
    /// <summary>So many times, 1 to 6.</summary>
    [Within(1, 6)]
    [Maps("minFailingPeriodsToAlert", Terraform = "minimum_failing_periods_to_trigger_alert")]
    public int Times { get; init; } = 1;

    /// <summary>Out of so many, 1 to 6.</summary>
    [Within(1, 6)]
    [Maps("numberOfEvaluationPeriods", Terraform = "number_of_evaluation_periods")]
    public int Of { get; init; } = 1;
}
