using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A service in Azure that a Traffic Manager profile can name.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/trafficmanagerprofiles/azureendpoints</remarks>
[AzureResource("Microsoft.Network/trafficManagerProfiles/azureEndpoints", "2022-04-01", Terraform = "azurerm_traffic_manager_azure_endpoint")]
[Service("Traffic Manager Azure endpoint", "A service in Azure that a Traffic Manager profile can name", Icon = "traffic-manager", Source = "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-endpoint-types")]
[Without(Traits.Any)]
[Named("", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(TrafficManagerProfile), "profile_id")]
public sealed class TrafficManagerAzureEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : TrafficManagerEndpoint(name, new(file, line, expression))
{
    /// <summary>A web app, or a public address with a name.</summary>
    [Maps("properties.targetResourceId", Needed = true, Terraform = "target_resource_id")]
    public AzureResource? Target { get; init; }

    /// <summary>Is named in answers without being asked whether it is well.</summary>
    [Maps("properties.alwaysServe=Enabled|Disabled", Terraform = "always_serve_enabled", Absent = false)]
    public bool AlwaysServes { get; init; }
}
