using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Writes down which connections a network had: from where, to where, how much, and whether they were let through.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/networkwatchers/flowlogs</remarks>
[AzureResource("Microsoft.Network/networkWatchers/flowLogs", "2025-07-01", Terraform = "azurerm_network_watcher_flow_log")]
[Service("Flow log", "Writes down which connections a network had", Deep = true, Icon = "virtual-network", Source = "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "azurerm does not know it")]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(NetworkWatcher), "network_watcher_name")]
[Fixed("properties.format.type", "JSON")]
public sealed class FlowLog(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<NetworkWatcher>(name, new(file, line, expression))
{
    /// <summary>The network, or the part of it, that is watched.</summary>
    [Maps("properties.targetResourceId", Needed = true, Terraform = "target_resource_id", CreateOnly = true)]
    public AzureResource? Target { get; init; }

    /// <summary>Where it is written, in the same region.</summary>
    [Maps("properties.storageId", Needed = true, Terraform = "storage_account_id")]
    public StorageAccount? Storage { get; init; }

    [Maps("properties.enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>1, or 2, which counts bytes and packets too.</summary>
    [Within(1, 2)]
    [Maps("properties.format.version", Terraform = "version")]
    public int Version { get; init; } = 2;

    /// <summary>Days that it is kept, 0 to 365; 0 for ever, which is Azure's default. Ours is 90.</summary>
    [Within(0, 365)]
    [Maps("properties.retentionPolicy.days", Terraform = "retention_policy.days")]
    public int Days { get; init; } = 90;

    [Maps("properties.retentionPolicy.enabled", Terraform = "retention_policy.enabled")]
    public bool Expires { get; init; } = true;

    /// <summary>Where traffic analytics puts what it makes of it; not at all when null.</summary>
    [Maps("properties.flowAnalyticsConfiguration.networkWatcherFlowAnalyticsConfiguration", Terraform = "traffic_analytics")]
    public TrafficAnalytics? Analytics { get; init; }
}
