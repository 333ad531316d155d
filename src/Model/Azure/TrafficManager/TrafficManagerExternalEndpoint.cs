using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

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
