using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Log Analytics workspace: where logs are kept and searched.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.operationalinsights/workspaces</remarks>
[AzureResource("Microsoft.OperationalInsights/workspaces", "2023-09-01", Terraform = "azurerm_log_analytics_workspace")]
[Service("Log Analytics workspace", "Keeps logs of many resources together and searches them", Deep = true, Icon = "log-analytics", Stateful = true, Source = "https://learn.microsoft.com/azure/azure-monitor/logs/log-analytics-workspace-overview")]
[Without(Traits.PrivateLink | Traits.PublicEndpoint, Although = "it is reached through Azure Monitor, which private link scopes close")]
[Without(Traits.Zones | Traits.Injection)]
[Named("log", 4, 63, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Grants(Verb.Reads, nameof(Role.LogAnalyticsReader))]
[Grants(Verb.Calls, nameof(Role.LogAnalyticsReader))]
[Diagnostics]
public sealed class LogAnalyticsWorkspace(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IKeyAuthentication, IHasIdentity
{
    [Maps("properties.sku.name", Terraform = "sku")]
    public LogAnalyticsSku Sku { get; init; } = LogAnalyticsSku.PerGB2018;

    /// <summary>Gigabytes a day that are paid in advance, at a lower price; with <see cref="LogAnalyticsSku.CapacityReservation"/>.</summary>
    [Maps("properties.sku.capacityReservationLevel", Terraform = "reservation_capacity_in_gb_per_day")]
    public int? ReservedGigabytes { get; init; }

    /// <summary>Days that logs are kept, 30 to 730.</summary>
    [Within(30, 730)]
    [Maps("properties.retentionInDays", Terraform = "retention_in_days")]
    public int RetentionDays { get; init; } = 30;

    /// <summary>Gigabytes a day after which it takes no more logs; no limit when null.</summary>
    [Maps("properties.workspaceCapping.dailyQuotaGb", Terraform = "daily_quota_gb")]
    public decimal? DailyGigabytes { get; init; }

    /// <summary>Takes logs from public addresses. Agents and Azure services send them there unless a private link scope is set up.</summary>
    [Maps("properties.publicNetworkAccessForIngestion=Enabled|Disabled", Terraform = "internet_ingestion_enabled", Absent = true)]
    public bool PublicIngestion { get; init; } = true;

    /// <summary>Answers questions from public addresses.</summary>
    [Maps("properties.publicNetworkAccessForQuery=Enabled|Disabled", Terraform = "internet_query_enabled", Absent = true)]
    public bool PublicQueries { get; init; } = true;

    /// <summary>Accepts the workspace's shared key from those who send logs. Azure's default is on; ours is off.</summary>
    [Maps("!properties.features.disableLocalAuth", Terraform = "local_authentication_enabled", Absent = true)]
    public bool KeyAccess { get; init; }

    /// <summary>Who fetches the key that its data is encrypted with, where that is one of ours: its own identity or an assigned one, not both.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    string IKeyAuthentication.KeySetting => nameof(KeyAccess);
    bool IKeyAuthentication.AcceptsKeys => KeyAccess;
}

public enum LogAnalyticsSku { PerGB2018, CapacityReservation, Free, PerNode, Standalone, LACluster }
