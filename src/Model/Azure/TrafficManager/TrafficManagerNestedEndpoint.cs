using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A profile that chooses in its turn.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/trafficmanagerprofiles/nestedendpoints</remarks>
[AzureResource("Microsoft.Network/trafficManagerProfiles/nestedEndpoints", "2022-04-01", Terraform = "azurerm_traffic_manager_nested_endpoint")]
[Service("Traffic Manager nested endpoint", "A profile that chooses in its turn", Icon = "traffic-manager", Source = "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-nested-profiles")]
[Without(Traits.Any)]
[Named("", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(TrafficManagerProfile), "profile_id")]
public sealed class TrafficManagerNestedEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : TrafficManagerEndpoint(name, new(file, line, expression))
{
    [Maps("properties.targetResourceId", Needed = true, Terraform = "target_resource_id")]
    public TrafficManagerProfile? Target { get; init; }

    /// <summary>Endpoints of the profile that must be well for it to count as well.</summary>
    [Maps("properties.minChildEndpoints", Terraform = "minimum_child_endpoints")]
    public int Minimum { get; init; } = 1;

    [Maps("properties.minChildEndpointsIPv4", Terraform = "minimum_required_child_endpoints_ipv4")]
    public int? MinimumIpv4 { get; init; }

    [Maps("properties.minChildEndpointsIPv6", Terraform = "minimum_required_child_endpoints_ipv6")]
    public int? MinimumIpv6 { get; init; }

    /// <summary>The Azure region that it is nearest to; needed for <see cref="TrafficRouting.Performance"/>.</summary>
    [Maps("properties.endpointLocation", Terraform = "endpoint_location")]
    public Region? Near { get; init; }
}
