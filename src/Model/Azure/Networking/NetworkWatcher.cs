using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Azure's tool for watching the networks of a region. Azure makes one for each region by itself: give the <see cref="AzureResource.ExistingId"/> of <c>NetworkWatcher_swedencentral</c>.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/networkwatchers</remarks>
[AzureResource("Microsoft.Network/networkWatchers", "2025-07-01", Terraform = "azurerm_network_watcher")]
[Service("Network Watcher", "Azure's tool for watching the networks of a region", Deep = true, Icon = "virtual-network", Source = "https://learn.microsoft.com/azure/network-watcher/network-watcher-overview")]
[Without(Traits.Any)]
[Named("nw", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class NetworkWatcher(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>What it writes down.</summary>
    [Children]
    public IReadOnlyList<FlowLog> FlowLogs { get; init => field = value.AdoptedBy(this); } = [];
}

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

/// <summary>Makes pictures and alerts of flow logs.</summary>
public sealed record TrafficAnalytics : Part
{
    [Maps("enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("workspaceResourceId", Terraform = "workspace_resource_id")]
    public LogAnalyticsWorkspace? Workspace { get; init; }

    /// <summary>The workspace's region.</summary>
    [Maps("workspaceRegion", Terraform = "workspace_region")]
    public Region? Region { get => field ?? Workspace?.Location; init; }

    /// <summary>azurerm wants the workspace's number too; Azure finds it.</summary>
    [Maps(Terraform = "workspace_id")]
    internal Text? Number => Workspace is null ? null : (Text)new Output(Workspace, "properties.customerId", "workspace_id");

    /// <summary>Minutes between two readings, 10 or 60. Azure's default is 60.</summary>
    [Within(10, 60)]
    [Maps("trafficAnalyticsInterval", Terraform = "interval_in_minutes")]
    public int EveryMinutes { get; init; } = 60;
}
