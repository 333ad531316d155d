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
