using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Watches metrics of a resource and tells someone when they leave their bounds.</summary>
/// <remarks>
/// Bounds are fixed numbers here; those that Azure learns itself go through <c>With</c>.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.insights/metricalerts
/// </remarks>
[AzureResource("Microsoft.Insights/metricAlerts", "2018-03-01", Terraform = "azurerm_monitor_metric_alert")]
[Service("Metric alert", "Watches a number that a resource reports and tells someone when it leaves its bounds", Icon = "monitor", Source = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-types#metric-alerts")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "it reads logs under one, and this class watches metrics")]
[Named("alert", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Fixed("location", "global")]
public sealed class MetricAlert(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    /// <summary>What is watched. Several resources must be of one kind and in one region.</summary>
    [Maps("properties.scopes", Needed = true, Terraform = "scopes")]
    public IReadOnlyList<AzureResource> Scopes { get; init; } = [];

    /// <summary>The bounds; the alert fires when all are left at once.</summary>
    [Maps("properties.criteria.allOf", Needed = true, Terraform = "criteria")]
    public IReadOnlyList<MetricCriterion> Criteria { get => [.. field.Select(InNamespace)]; init; } = [];

    /// <summary>Azure has another form for an alert over several resources.</summary>
    [Maps("properties.criteria.'odata.type'")]
    internal string CriteriaForm { get => $"Microsoft.Azure.Monitor.{(Scopes.Count > 1 ? "MultipleResource" : "SingleResource")}MultipleMetricCriteria"; init { } }

    /// <summary>The ARM type of what is watched; needed only with several resources, whose type it is unless given.</summary>
    [Maps("properties.targetResourceType", Terraform = "target_resource_type")]
    public string? TargetType { get => field ?? (Scopes.Count > 1 ? Scopes[0].ArmType : null); init; }

    /// <summary>The region of what is watched; needed only with several resources, whose region it is unless given.</summary>
    [Maps("properties.targetResourceRegion", Terraform = "target_resource_location")]
    public Region? TargetRegion { get => field ?? (Scopes.Count > 1 ? (Scopes[0] as RegionalResource)?.Location : null); init; }

    /// <summary>How bad it is, from 0, critical, to 4, verbose.</summary>
    [Within(0, 4)]
    [Maps("properties.severity", Terraform = "severity")]
    public int Severity { get; init; } = 3;

    /// <summary>What it means and what to do, for the person who is told.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    [Maps("properties.enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>How often the metrics are looked at. Azure's default, and ours, is every minute.</summary>
    [Maps("properties.evaluationFrequency", Terraform = "frequency")]
    public AlertFrequency Every { get; init; } = AlertFrequency.Minute;

    /// <summary>The time that the metrics are aggregated over; not shorter than <see cref="Every"/>.</summary>
    [Maps("properties.windowSize", Terraform = "window_size")]
    public AlertWindow Over { get; init; } = AlertWindow.FiveMinutes;

    /// <summary>Takes the alert back when the metrics are within their bounds again.</summary>
    [Maps("properties.autoMitigate", Terraform = "auto_mitigate", Absent = true)]
    public bool ResolvesItself { get; init; } = true;

    /// <summary>Who is told.</summary>
    [Maps("properties.actions[].actionGroupId", Terraform = "action[].action_group_id")]
    public IReadOnlyList<ActionGroup> Tells { get; init; } = [];

    private MetricCriterion InNamespace(MetricCriterion criterion) =>
        criterion.Namespace is null && Scopes.Count > 0 ? criterion with { Namespace = Scopes[0].ArmType } : criterion;
}

public enum AlertFrequency { [Wire("PT1M")] Minute, [Wire("PT5M")] FiveMinutes, [Wire("PT15M")] FifteenMinutes, [Wire("PT30M")] ThirtyMinutes, [Wire("PT1H")] Hour }

public enum AlertWindow
{
    [Wire("PT1M")] Minute,
    [Wire("PT5M")] FiveMinutes,
    [Wire("PT15M")] FifteenMinutes,
    [Wire("PT30M")] ThirtyMinutes,
    [Wire("PT1H")] Hour,
    [Wire("PT6H")] SixHours,
    [Wire("PT12H")] TwelveHours,
    [Wire("P1D")] Day,
}

/// <summary>A bound of one metric: <c>new("Http5xx") { Is = Comparison.GreaterThan, Threshold = 10 }</c>.</summary>
/// <remarks>The metrics of each kind of resource: https://learn.microsoft.com/azure/azure-monitor/reference/metrics-index</remarks>
[Fixed("criterionType", "StaticThresholdCriterion")]
public sealed record MetricCriterion : Part
{
    public MetricCriterion(string metric) => Metric = metric;

    internal MetricCriterion() : this("")
    {
    }

    /// <summary>The metric as Azure Monitor calls it.</summary>
    [Maps("metricName", Terraform = "metric_name")]
    public string Metric { get; init; }

    /// <summary>What Azure calls the criterion, unlike any other of the alert; the metric's name unless given.</summary>
    [Maps("name")]
    public string Name { get => field ?? Metric; init; }

    /// <summary>Where the metric is defined; the ARM type of what is watched unless given.</summary>
    [Maps("metricNamespace", Terraform = "metric_namespace")]
    public string? Namespace { get; init; }

    /// <summary>How the values of a window become one.</summary>
    [Maps("timeAggregation", Terraform = "aggregation")]
    public MetricAggregation Aggregation { get; init; } = MetricAggregation.Average;

    /// <summary>What the metric must be, against <see cref="Threshold"/>, for the alert to fire.</summary>
    [Maps("operator", Terraform = "operator")]
    public Comparison Is { get; init; } = Comparison.GreaterThan;

    /// <summary>In the metric's own unit.</summary>
    [Maps("threshold", Terraform = "threshold")]
    public decimal Threshold { get; init; }

    /// <summary>The parts of the metric that count: <c>StatusCode</c> of 429. All when empty.</summary>
    [Maps("dimensions", Terraform = "dimension")]
    public IReadOnlyList<MetricDimension> Dimensions { get; init; } = [];

    /// <summary>Accepts a metric that Azure does not know yet.</summary>
    [Maps("skipMetricValidation", Terraform = "skip_metric_validation", Absent = false)]
    public bool AcceptsUnknownMetric { get; init; }
}

public enum MetricAggregation { Average, Count, Minimum, Maximum, Total }
public enum Comparison { GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual, [Wire("Equals")] EqualTo }

/// <summary>Values of one dimension of a metric that count, or that do not.</summary>
public sealed record MetricDimension : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("operator", Terraform = "operator")]
    public DimensionChoice Choice { get; init; } = DimensionChoice.Include;

    [Maps("values", Terraform = "values")]
    public IReadOnlyList<string> Values { get; init; } = [];
}

public enum DimensionChoice { Include, Exclude, StartsWith }
