using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Brings Azure Monitor into virtual networks: logs and metrics go to the resources that it names, and by its choice to no others. A network resolves Azure Monitor's addresses to one scope alone.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/privatelinkscopes</remarks>
[AzureResource("Microsoft.Insights/privateLinkScopes", "2021-07-01-preview", Terraform = "azurerm_monitor_private_link_scope")]
[Service("Azure Monitor private link scope", "Brings Azure Monitor into virtual networks, for the workspaces that it names", Deep = true, Icon = "private-link", Source = "https://learn.microsoft.com/azure/azure-monitor/logs/private-link-security")]
[Without(Traits.Any & ~Traits.PrivateLink)]
[Named("ampls", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[PrivateLink("azuremonitor", "privatelink.monitor.azure.com", "privatelink.oms.opinsights.azure.com", "privatelink.ods.opinsights.azure.com", "privatelink.agentsvc.azure-automation.net", "privatelink.blob.core.windows.net")]
[Fixed("location", "global")]
public sealed class MonitorPrivateLinkScope(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression)), IPrivateLinkTarget
{
    /// <summary>Whether its networks send logs to resources of the scope alone, or to others over public addresses too. Azure has no default, azurerm's is open; ours is private.</summary>
    [Maps("properties.accessModeSettings.ingestionAccessMode", Terraform = "ingestion_access_mode")]
    public ScopeAccess Ingestion { get; init; } = ScopeAccess.PrivateOnly;

    /// <summary>Whether its networks ask resources of the scope alone, or others over public addresses too. Azure has no default, azurerm's is open; ours is private.</summary>
    [Maps("properties.accessModeSettings.queryAccessMode", Terraform = "query_access_mode")]
    public ScopeAccess Queries { get; init; } = ScopeAccess.PrivateOnly;

    /// <summary>Private endpoints for which another choice holds.</summary>
    [Maps("properties.accessModeSettings.exclusions", Azapi = true)]
    public IReadOnlyList<ScopeExclusion> Exclusions { get; init; } = [];

    /// <summary>What it leads to: workspaces, Application Insights, data collection endpoints; at most 300 workspaces and 1,000 endpoints. <c>[logs, insights]</c>.</summary>
    [Children]
    public IReadOnlyList<ScopedMonitor> Resources { get; init => field = value.AdoptedBy(this); } = [];
}

/// <summary>What a network that has the scope may reach.</summary>
public enum ScopeAccess { Open, PrivateOnly }

/// <summary>A private endpoint for which another choice holds than for the scope.</summary>
public sealed record ScopeExclusion : Part
{
    /// <summary>The name of the endpoint's connection to the scope.</summary>
    [Maps("privateEndpointConnectionName")]
    public string Connection { get; init; } = "";

    [Maps("ingestionAccessMode")]
    public ScopeAccess Ingestion { get; init; } = ScopeAccess.Open;

    [Maps("queryAccessMode")]
    public ScopeAccess Queries { get; init; } = ScopeAccess.Open;
}
