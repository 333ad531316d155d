using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Tells someone of what was done to resources, of outages and maintenance of Azure, or of the health of resources.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/activitylogalerts</remarks>
[AzureResource("Microsoft.Insights/activityLogAlerts", "2020-10-01", Terraform = "azurerm_monitor_activity_log_alert")]
[Service("Activity log alert", "Tells someone what was done to resources, and when Azure itself fails or is maintained", Deep = true, Icon = "alerts", Source = "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-types#activity-log-alerts")]
[Without(Traits.Any)]
[Named("ala", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
public sealed class ActivityLogAlert(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    /// <summary>Where it is run: <c>global</c>, which is the common choice and ours, or <c>westeurope</c> or <c>northeurope</c>, which keep it within Europe.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public Region Location { get; init; } = "global";

    /// <summary>What is watched, by id: <c>[group.IdOutput]</c>. The subscription of the resource group unless given, as outages of Azure need.</summary>
    [Maps("properties.scopes", Terraform = "scopes")]
    public IReadOnlyList<Text> Scopes { get => field ?? [$"/subscriptions/{Group.Subscription}"]; init; }

    /// <summary>Which events count.</summary>
    [Maps("properties.condition.allOf", Needed = true, Terraform = "criteria", Using = typeof(ActivityEventsConverter))]
    public ActivityEvents? When { get; init; }

    /// <summary>What it means and what to do, for the person who is told.</summary>
    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Whether it watches at all.</summary>
    [Maps("properties.enabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>Who is told.</summary>
    [Maps("properties.actions.actionGroups[].actionGroupId", Terraform = "action[].action_group_id")]
    public IReadOnlyList<ActionGroup> Tells { get; init; } = [];
}

/// <summary>Events of the activity log: <c>ActivityEvents.Of("Microsoft.KeyVault/vaults/delete")</c>, <c>ActivityEvents.Outages()</c>, <c>ActivityEvents.Unavailable()</c>. All that is given must hold; of a list, any.</summary>
/// <remarks>In ARM each property is a condition on the field that its mapping names.</remarks>
public sealed record ActivityEvents : Part
{
    /// <summary>The kind of event.</summary>
    [Maps("category", Terraform = "category")]
    public ActivityCategory Category { get; init; } = ActivityCategory.Administrative;

    /// <summary>What was done, as Azure calls the operation: <c>Microsoft.KeyVault/vaults/delete</c>.</summary>
    [Maps("operationName", Terraform = "operation_name")]
    public string? Operation { get; init; }

    /// <summary>Who did it: a mailbox or an object id.</summary>
    [Maps("caller", Terraform = "caller")]
    public string? Caller { get; init; }

    /// <summary>How bad it is.</summary>
    [Maps("level", Terraform = "levels")]
    public IReadOnlyList<ActivityLevel> Levels { get; init; } = [];

    /// <summary>How it went: <c>Started</c>, <c>Succeeded</c>, <c>Failed</c>.</summary>
    [Maps("status", Terraform = "statuses")]
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>How it went, in the words of the service: <c>Forbidden</c>.</summary>
    [Maps("subStatus", Terraform = "sub_statuses")]
    public IReadOnlyList<string> Substatuses { get; init; } = [];

    /// <summary>ARM providers: <c>Microsoft.KeyVault</c>.</summary>
    [Maps("resourceProvider", Terraform = "resource_providers")]
    public IReadOnlyList<string> Providers { get; init; } = [];

    /// <summary>ARM types: <c>Microsoft.KeyVault/vaults</c>.</summary>
    [Maps("resourceType", Terraform = "resource_types")]
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>Resource groups by their names in Azure.</summary>
    [Maps("resourceGroup", Terraform = "resource_groups")]
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>What it happened to.</summary>
    [Maps("resourceId", Terraform = "resource_ids")]
    public IReadOnlyList<AzureResource> Resources { get; init; } = [];

    /// <summary>Azure Advisor's kind of advice, as a GUID.</summary>
    [Maps("'properties.recommendationType'", Terraform = "recommendation_type")]
    public string? AdviceType { get; init; }

    /// <summary>What Azure Advisor's advice is about: <c>Cost</c>, <c>Security</c>, <c>HighAvailability</c>, <c>Performance</c>, <c>OperationalExcellence</c>.</summary>
    [Maps("'properties.recommendationCategory'", Terraform = "recommendation_category")]
    public string? AdviceCategory { get; init; }

    /// <summary>How much Azure Advisor's advice matters: <c>High</c>, <c>Medium</c>, <c>Low</c>.</summary>
    [Maps("'properties.recommendationImpact'", Terraform = "recommendation_impact")]
    public string? AdviceImpact { get; init; }

    /// <summary>What happens to Azure itself; with <see cref="ActivityCategory.ServiceHealth"/>.</summary>
    [Maps("'properties.incidentType'", Terraform = "service_health.events")]
    public IReadOnlyList<ServiceEvent> Events { get; init; } = [];

    /// <summary>Regions of Azure in their display names, and <c>Global</c>: <c>Sweden Central</c>. All when empty; with <see cref="ActivityCategory.ServiceHealth"/>.</summary>
    [Maps("'properties.impactedServices[*].ImpactedRegions[*].RegionName'", Terraform = "service_health.locations")]
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>Services as Azure Service Health names them: <c>Storage</c>. All when empty; with <see cref="ActivityCategory.ServiceHealth"/>.</summary>
    [Maps("'properties.impactedServices[*].ServiceName'", Terraform = "service_health.services")]
    public IReadOnlyList<string> Services { get; init; } = [];

    /// <summary>How a resource is now; with <see cref="ActivityCategory.ResourceHealth"/>.</summary>
    [Maps("'properties.currentHealthStatus'", Terraform = "resource_health.current")]
    public IReadOnlyList<ResourceHealth> Now { get; init; } = [];

    /// <summary>How it was before.</summary>
    [Maps("'properties.previousHealthStatus'", Terraform = "resource_health.previous")]
    public IReadOnlyList<ResourceHealth> Before { get; init; } = [];

    /// <summary>Why it changed.</summary>
    [Maps("'properties.cause'", Terraform = "resource_health.reason")]
    public IReadOnlyList<HealthCause> Causes { get; init; } = [];

    /// <summary>Something was done: <c>Microsoft.KeyVault/vaults/delete</c>.</summary>
    public static ActivityEvents Of(string operation) => new() { Operation = operation };

    /// <summary>Azure fails in these regions, named as in <c>Sweden Central</c>, or in any.</summary>
    public static ActivityEvents Outages(params string[] regions) => new() { Category = ActivityCategory.ServiceHealth, Events = [ServiceEvent.Incident, ServiceEvent.Security], Regions = regions };

    /// <summary>A resource is no longer what it was, and not because its owner wanted it so.</summary>
    public static ActivityEvents Unavailable() => new() { Category = ActivityCategory.ResourceHealth, Now = [ResourceHealth.Degraded, ResourceHealth.Unavailable], Causes = [HealthCause.PlatformInitiated, HealthCause.Unknown] };
}

public enum ActivityCategory { Administrative, Autoscale, Policy, Recommendation, ResourceHealth, Security, ServiceHealth }
public enum ActivityLevel { Verbose, Informational, Warning, Error, Critical }
public enum ServiceEvent { Incident, Maintenance, Informational, ActionRequired, Security }
public enum ResourceHealth { Available, Degraded, Unavailable, Unknown }
public enum HealthCause { PlatformInitiated, UserInitiated, Unknown }

/// <summary>ARM keeps a list of conditions on fields. One value of a field is a condition, several are one that holds when any of them does.</summary>
internal sealed class ActivityEventsConverter : Converter<ActivityEvents?>
{
    private static readonly Codec Fields = new PartCodec(typeof(ActivityEvents));
    private static readonly Dictionary<string, bool> IsList = ResourceShape.Of(typeof(ActivityEvents)).Mappings.ToDictionary(mapping => Plain(mapping.Arm!.Path), mapping => mapping.Type.IsGenericType, StringComparer.OrdinalIgnoreCase);

    /// <summary>What Azure asks of lists within the event.</summary>
    private static readonly string[] Contained = ["properties.impactedServices[*].ImpactedRegions[*].RegionName", "properties.impactedServices[*].ServiceName"];

    protected override Value ToArm(ActivityEvents? value) =>
        new ListValue([.. ((MapValue)Fields.Write(value, new WriteContext(Wire.Arm, null))!).Entries.Select(entry => Condition(entry.Key, entry.Value))]);

    protected override Value? ToTerraform(ActivityEvents? value) => Fields.Write(value, new WriteContext(Wire.Terraform, null));

    protected override bool TryFromArm(Value value, ReadContext context, out ActivityEvents? result)
    {
        result = null;
        var fields = new MapValue();
        foreach (var condition in (value as ListValue)?.Items ?? [])
        {
            if (!TryRead(condition as MapValue, fields)) return false;
        }

        var read = Fields.TryRead(fields, context, out var part);
        result = part as ActivityEvents;
        return read && value is ListValue && ((IMapped)result!).Origin!.Remainder[""].Entries.Count == 0;
    }

    private static MapValue Condition(string field, Value value) => value switch
    {
        ListValue list when Contained.Contains(field) => new() { ["field"] = Value.Of(field), ["containsAny"] = list },
        ListValue { Items.Count: > 1 } list => new() { ["anyOf"] = new ListValue(list.Items.ConvertAll(Value (one) => Condition(field, one))) },
        ListValue list => Condition(field, list.Items[0]),
        _ => new() { ["field"] = Value.Of(field), ["equals"] = value },
    };

    private static bool TryRead(MapValue? condition, MapValue fields)
    {
        if (condition?["anyOf"] is ListValue { Items.Count: > 0 } any) return any.Items.TrueForAll(one => TryRead(one as MapValue, fields));
        if (condition?["field"] is not TextValue { Text: var name } || !IsList.TryGetValue(name, out var isList)) return false;

        name = IsList.Keys.First(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        var values = condition["containsAny"] is ListValue list ? list.Items : condition["equals"] is TextValue one ? [one] : [];
        if (values.Count == 0 || !isList && (values.Count > 1 || fields[name] is not null)) return false;

        fields[name] = isList ? new ListValue([.. (fields[name] as ListValue)?.Items ?? [], .. values]) : values[0];
        return true;
    }

    private static string Plain(WirePath path) => path.Steps.Trim('\'');
}
