using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Origins that do the same work: calls go to the nearest of those that are well.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/origingroups</remarks>
[AzureResource("Microsoft.Cdn/profiles/originGroups", "2025-12-01", Terraform = "azurerm_cdn_frontdoor_origin_group")]
[Service("Front Door origin group", "Origins that do the same work", Icon = "front-door", Source = "https://learn.microsoft.com/azure/frontdoor/origin")]
[Without(Traits.Any)]
[Named("", 1, 90, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(FrontDoorProfile), "cdn_frontdoor_profile_id")]
[RequiredBlock("load_balancing")]
public sealed class FrontDoorOriginGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<FrontDoorProfile>(name, new(file, line, expression))
{
    /// <summary>How it learns whether an origin is well. Leave it out, as ours does, where there is one origin: there is nothing to choose, and probes are calls.</summary>
    [Maps("properties.healthProbeSettings", Terraform = "health_probe")]
    public FrontDoorProbe? Probe { get; init; }

    /// <summary>How many of the last probes are counted, 0 to 255.</summary>
    [Within(0, 255)]
    [Maps("properties.loadBalancingSettings.sampleSize", Terraform = "load_balancing.sample_size")]
    public int Samples { get; init; } = 4;

    /// <summary>How many of them must have succeeded, 0 to 255.</summary>
    [Within(0, 255)]
    [Maps("properties.loadBalancingSettings.successfulSamplesRequired", Terraform = "load_balancing.successful_samples_required")]
    public int GoodSamples { get; init; } = 3;

    /// <summary>Milliseconds that an origin may be slower than the fastest and still get calls, 0 to 1,000.</summary>
    [Within(0, 1000)]
    [Maps("properties.loadBalancingSettings.additionalLatencyInMilliseconds", Terraform = "load_balancing.additional_latency_in_milliseconds")]
    public int LatencyMilliseconds { get; init; } = 50;

    /// <summary>Minutes over which an origin that is well again gets its share of calls back, 0 to 50.</summary>
    [Within(0, 50)]
    [Maps("properties.trafficRestorationTimeToHealedOrNewEndpointsInMinutes", Terraform = "restore_traffic_time_to_healed_or_new_endpoint_in_minutes")]
    public int RestoreMinutes { get; init; } = 10;

    /// <summary>Sends a person to the same origin again. azurerm's default is on; ours is off.</summary>
    [Maps("properties.sessionAffinityState=Enabled|Disabled", Terraform = "session_affinity_enabled")]
    public bool SessionAffinity { get; init; }

    [Children]
    public IReadOnlyList<FrontDoorOrigin> Origins { get; init => field = value.AdoptedBy(this); } = [];
}

/// <summary>A question that origins must answer.</summary>
public sealed record FrontDoorProbe : Part
{
    [Maps("probePath", Terraform = "path")]
    public string Path { get; init; } = "/";

    [Maps("probeRequestType", Terraform = "request_type")]
    public FrontDoorProbeMethod Method { get; init; } = FrontDoorProbeMethod.Head;

    [Maps("probeProtocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    /// <summary>Seconds between two probes of each place at the edge, 1 to 255. There are many such places.</summary>
    [Within(1, 255)]
    [Maps("probeIntervalInSeconds", Terraform = "interval_in_seconds")]
    public int EverySeconds { get; init; } = 100;
}

public enum FrontDoorProbeMethod { [Wire("HEAD")] Head, [Wire("GET")] Get }
