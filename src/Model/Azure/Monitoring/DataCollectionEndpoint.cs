using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where agents and programs send logs and metrics to, and where agents fetch what they shall collect.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/datacollectionendpoints</remarks>
[AzureResource("Microsoft.Insights/dataCollectionEndpoints", "2022-06-01", Terraform = "azurerm_monitor_data_collection_endpoint")]
[Service("Data collection endpoint", "Takes logs and metrics of agents and programs and passes them on to workspaces", Icon = "monitor", Source = "https://learn.microsoft.com/azure/azure-monitor/data-collection/data-collection-endpoint-overview")]
[Without(Traits.PrivateLink, Although = "it is reached through Azure Monitor, which private link scopes close")]
[Without(Traits.Keys | Traits.Identity | Traits.Zones | Traits.Injection | Traits.Diagnostics)]
[Without(Traits.Grants, Although = "who sends through it is granted the data collection rule")]
[Named("dce", 3, 44, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
public sealed class DataCollectionEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPublicEndpoint
{
    /// <summary>The machines that use it; either when null.</summary>
    [Maps("kind", Terraform = "kind", CreateOnly = true)]
    public CollectedSystem? System { get; init; }

    [Maps("properties.description", Terraform = "description")]
    public string? Description { get; init; }

    /// <summary>Takes data from public addresses. Azure's default is on; ours is off: put it behind a <see cref="MonitorPrivateLinkScope"/>.</summary>
    [Maps("properties.networkAcls.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>Where programs send logs to.</summary>
    public Output LogsAddress => new(this, "properties.logsIngestion.endpoint", "logs_ingestion_endpoint");
}

/// <summary>The system of machines that data is collected on.</summary>
public enum CollectedSystem { Linux, Windows }
