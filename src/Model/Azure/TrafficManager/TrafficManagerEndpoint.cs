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
