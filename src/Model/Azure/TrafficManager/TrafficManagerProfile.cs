using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Tells callers, when they ask for a name, which of several endpoints to call. It sees no traffic itself.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/trafficmanagerprofiles</remarks>
[AzureResource("Microsoft.Network/trafficManagerProfiles", "2022-04-01", Terraform = "azurerm_traffic_manager_profile")]
[Service("Traffic Manager", "Tells callers, when they ask for a name, which of several endpoints to call", Deep = true, Icon = "traffic-manager", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/traffic-manager/traffic-manager-overview")]
[Without(Traits.Any & ~(Traits.PublicEndpoint | Traits.Diagnostics))]
[Without(Traits.PublicEndpoint, Although = "the Internet is what it is for: it answers with names")]
[Named("traf", 1, 63, NameCharacters.AlphanumericHyphen, NameScope.Global)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[Fixed("location", "global")]
[Diagnostics]
public sealed class TrafficManagerProfile(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : GroupedResource(name, new(file, line, expression))
{
    [Maps("properties.profileStatus=Enabled|Disabled", Terraform = "profile_status=Enabled|Disabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>By what an endpoint is chosen: the lowest priority that is well unless given.</summary>
    [Maps("properties.trafficRoutingMethod", Terraform = "traffic_routing_method")]
    public TrafficRouting Routing { get; init; } = TrafficRouting.Priority;

    /// <summary>The first word of its name under <c>trafficmanager.net</c>; its Azure name unless given.</summary>
    [Maps("properties.dnsConfig.relativeName", Terraform = "dns_config.relative_name", CreateOnly = true)]
    public string DnsName { get => field ?? AzureName; init; }

    /// <summary>Seconds that callers may keep its answer, 0 to 2,147,483,647: so long some still call what has failed. Azure's default is 60; ours is 30.</summary>
    [Within(0, int.MaxValue)]
    [Maps("properties.dnsConfig.ttl", Terraform = "dns_config.ttl")]
    public int KeptSeconds { get; init; } = 30;

    /// <summary>How it learns which endpoints are well.</summary>
    [Maps("properties.monitorConfig.protocol", Terraform = "monitor_config.protocol")]
    public MonitorProtocol ProbeProtocol { get; init; } = MonitorProtocol.Https;

    /// <summary>1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("properties.monitorConfig.port", Terraform = "monitor_config.port")]
    public int ProbePort { get; init; } = 443;

    /// <summary>What is asked for; nothing over TCP.</summary>
    [Maps("properties.monitorConfig.path", Terraform = "monitor_config.path")]
    public string? ProbePath { get => field ?? (ProbeProtocol == MonitorProtocol.Tcp ? null : "/"); init; }

    /// <summary>Seconds between two questions, 10 or 30.</summary>
    [Within(10, 30)]
    [Maps("properties.monitorConfig.intervalInSeconds", Terraform = "monitor_config.interval_in_seconds", Absent = 30)]
    public int ProbeEverySeconds { get; init; } = 30;

    /// <summary>Seconds after which no answer counts as a failure, 5 to 10, and less than <see cref="ProbeEverySeconds"/>.</summary>
    [Within(5, 10)]
    [Maps("properties.monitorConfig.timeoutInSeconds", Terraform = "monitor_config.timeout_in_seconds", Absent = 10)]
    public int ProbeTimeoutSeconds { get; init; } = 10;

    /// <summary>Failures in a row that are borne, 0 to 9.</summary>
    [Within(0, 9)]
    [Maps("properties.monitorConfig.toleratedNumberOfFailures", Terraform = "monitor_config.tolerated_number_of_failures", Absent = 3)]
    public int ToleratedFailures { get; init; } = 3;

    /// <summary>Answers that are good; 200 alone when empty.</summary>
    [Maps("properties.monitorConfig.expectedStatusCodeRanges", Terraform = "monitor_config.expected_status_code_ranges", Using = typeof(StatusRangesConverter))]
    public IReadOnlyList<StatusCodes> GoodAnswers { get; init; } = [];

    /// <summary>Headers of its questions: the host name, where endpoints answer by that.</summary>
    [Maps("properties.monitorConfig.customHeaders", Terraform = "monitor_config.custom_header")]
    public IReadOnlyList<MonitorHeader> ProbeHeaders { get; init; } = [];

    /// <summary>Keeps figures of who calls from where, which are paid for.</summary>
    [Maps("properties.trafficViewEnrollmentStatus=Enabled|Disabled", Terraform = "traffic_view_enabled", Absent = false)]
    public bool TrafficView { get; init; }

    /// <summary>Endpoints in one answer, 1 to 8, for <see cref="TrafficRouting.MultiValue"/> alone.</summary>
    [Within(1, 8)]
    [Maps("properties.maxReturn", Terraform = "max_return")]
    public int? Answers { get; init; }

    /// <summary>Services in Azure.</summary>
    [Children(Embedded = "properties.endpoints")]
    public IReadOnlyList<TrafficManagerAzureEndpoint> AzureEndpoints { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Whatever has a name, wherever it is.</summary>
    [Children(Embedded = "properties.endpoints")]
    public IReadOnlyList<TrafficManagerExternalEndpoint> ExternalEndpoints { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Other profiles, which choose in their turn.</summary>
    [Children(Embedded = "properties.endpoints")]
    public IReadOnlyList<TrafficManagerNestedEndpoint> NestedEndpoints { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The name that is called.</summary>
    public Output Host => new(this, "properties.dnsConfig.fqdn", "fqdn", () => $"{DnsName}.trafficmanager.net");
}

/// <summary>Performance is the fastest for the caller; Subnet by the caller's address; Geographic by country.</summary>
public enum TrafficRouting { Priority, Performance, Weighted, Geographic, MultiValue, Subnet }
public enum MonitorProtocol { [Wire("HTTPS")] Https, [Wire("HTTP")] Http, [Wire("TCP")] Tcp }

/// <summary>A header of a question.</summary>
public sealed record MonitorHeader : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("value", Terraform = "value")]
    public Text Value { get; init; } = "";
}

/// <summary>Both ends of a range in ARM; joined with a hyphen in azurerm.</summary>
internal sealed class StatusRangesConverter : Converter<IReadOnlyList<StatusCodes>>
{
    protected override Value ToArm(IReadOnlyList<StatusCodes> value) => new ListValue([.. value.Select(range => new MapValue { ["min"] = Value.Of(range.From), ["max"] = Value.Of(range.To) })]);
    protected override Value ToTerraform(IReadOnlyList<StatusCodes> value) => new ListValue([.. value.Select(range => Value.Of($"{range.From}-{range.To}"))]);

    protected override bool TryFromArm(Value value, ReadContext context, out IReadOnlyList<StatusCodes> result)
    {
        var ranges = new List<StatusCodes>();
        result = ranges;
        foreach (var item in (value as ListValue)?.Items ?? [])
        {
            if (item is not MapValue range || range["min"] is not NumberValue { Digits: var from } || range["max"] is not NumberValue { Digits: var to }) return false;
            if (!int.TryParse(from, out var first) || !int.TryParse(to, out var last)) return false;
            ranges.Add(new() { From = first, To = last });
        }

        return value is ListValue;
    }
}
