using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource of Azure Monitor that a private link scope leads to.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.insights/privatelinkscopes/scopedresources</remarks>
[AzureResource("Microsoft.Insights/privateLinkScopes/scopedResources", "2021-07-01-preview", Terraform = "azurerm_monitor_private_link_scoped_service")]
[Service("Scoped monitor resource", "Puts a workspace behind a private link scope of Azure Monitor", Deep = true, Icon = "private-link", Source = "https://learn.microsoft.com/azure/azure-monitor/logs/private-link-configure")]
[Without(Traits.Any)]
[Named("", 1, 255, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(MonitorPrivateLinkScope), "scope_name")]
public sealed class ScopedMonitor(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<MonitorPrivateLinkScope>(name, new(file, line, expression))
{
    /// <summary>The workspace, Application Insights, or data collection endpoint.</summary>
    [Maps("properties.linkedResourceId", Needed = true, Terraform = "linked_resource_id", CreateOnly = true)]
    public AzureResource? Resource { get; init; }

    public static implicit operator ScopedMonitor(LogAnalyticsWorkspace workspace) => Of(workspace);
    public static implicit operator ScopedMonitor(ApplicationInsights insights) => Of(insights);
    public static implicit operator ScopedMonitor(DataCollectionEndpoint endpoint) => Of(endpoint);

    private static ScopedMonitor Of(AzureResource resource) => new(resource.Name, "", 0, "") { Resource = resource };
}
