using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What a Traffic Manager profile can name in its answers.</summary>
public abstract class TrafficManagerEndpoint : ChildResource<TrafficManagerProfile>
{
    private protected TrafficManagerEndpoint(string name, SourcePosition position) : base(name, position)
    {
    }

    [Maps("properties.endpointStatus=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>The lowest is chosen as long as it is well, 1 to 1,000, each once.</summary>
    [Within(1, 1000)]
    [Maps("properties.priority", Terraform = "priority")]
    public int? Priority { get; init; }

    /// <summary>Its share of the answers, 1 to 1,000.</summary>
    [Within(1, 1000)]
    [Maps("properties.weight", Terraform = "weight")]
    public int Weight { get; init; } = 1;

    /// <summary>The countries and regions whose callers it serves: <c>GEO-EU</c>, <c>WORLD</c>.</summary>
    [Maps("properties.geoMapping", Terraform = "geo_mappings")]
    public IReadOnlyList<string> Regions { get; init; } = [];

    /// <summary>The addresses whose callers it serves.</summary>
    [Maps("properties.subnets", Terraform = "subnet")]
    public IReadOnlyList<CallerRange> Callers { get; init; } = [];

    /// <summary>Headers of the questions that it is asked, beside those of the profile.</summary>
    [Maps("properties.customHeaders", Terraform = "custom_header")]
    public IReadOnlyList<MonitorHeader> ProbeHeaders { get; init; } = [];
}

/// <summary>Addresses of callers: from the first to the last, or the first with as many bits as are shared.</summary>
public sealed record CallerRange : Part
{
    [Maps("first", Terraform = "first")]
    public string First { get; init; } = "";

    [Maps("last", Terraform = "last")]
    public string? Last { get; init; }

    /// <summary>Bits that all addresses share, 0 to 32.</summary>
    [Within(0, 32)]
    [Maps("scope", Terraform = "scope")]
    public int? Bits { get; init; }
}

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

/// <summary>A name anywhere that a Traffic Manager profile can give.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/trafficmanagerprofiles/externalendpoints</remarks>
[AzureResource("Microsoft.Network/trafficManagerProfiles/externalEndpoints", "2022-04-01", Terraform = "azurerm_traffic_manager_external_endpoint")]
[Service("Traffic Manager external endpoint", "A name anywhere that a Traffic Manager profile can give", Icon = "traffic-manager", Source = "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-endpoint-types")]
[Without(Traits.Any)]
[Named("", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(TrafficManagerProfile), "profile_id")]
public sealed class TrafficManagerExternalEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : TrafficManagerEndpoint(name, new(file, line, expression))
{
    /// <summary>Its host name or address.</summary>
    [Maps("properties.target", Needed = true, Terraform = "target")]
    public Text? Target { get; init; }

    /// <summary>The Azure region that it is nearest to; needed for <see cref="TrafficRouting.Performance"/>.</summary>
    [Maps("properties.endpointLocation", Terraform = "endpoint_location")]
    public Region? Near { get; init; }

    /// <summary>Is named in answers without being asked whether it is well.</summary>
    [Maps("properties.alwaysServe=Enabled|Disabled", Terraform = "always_serve_enabled", Absent = false)]
    public bool AlwaysServes { get; init; }
}

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
