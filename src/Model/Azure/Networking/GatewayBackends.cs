using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Hosts that answer requests.</summary>
public sealed record GatewayPool : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>By their host names.</summary>
    [Maps(Terraform = "fqdns", Via = nameof(Members))]
    public IReadOnlyList<Text> Hosts { get; init; } = [];

    /// <summary>By their addresses.</summary>
    [Maps(Terraform = "ip_addresses", Via = nameof(Members))]
    public IReadOnlyList<Text> Addresses { get; init; } = [];

    /// <summary>ARM has both in one list.</summary>
    [Maps("properties.backendAddresses")]
    internal IReadOnlyList<GatewayMember> Members
    {
        get => [.. Hosts.Select(host => new GatewayMember { Host = host }), .. Addresses.Select(address => new GatewayMember { Address = address })];
        init => (Hosts, Addresses) = ([.. value.Select(member => member.Host).OfType<Text>()], [.. value.Select(member => member.Address).OfType<Text>()]);
    }

    public bool Equals(GatewayPool? other) => other is not null && Name == other.Name && Hosts.SequenceEqual(other.Hosts) && Addresses.SequenceEqual(other.Addresses);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

/// <summary>A host of a pool.</summary>
internal sealed record GatewayMember : Part
{
    [Maps("fqdn")]
    public Text? Host { get; init; }

    [Maps("ipAddress")]
    public Text? Address { get; init; }
}

public enum GatewayProtocol { Https, Http }

/// <summary>How the gateway speaks to the hosts of a pool.</summary>
public sealed record GatewayBackendSettings : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The port of the hosts, 1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("properties.port", Terraform = "port")]
    public int Port { get; init; } = 443;

    [Maps("properties.protocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    /// <summary>Sends a person to the same host again.</summary>
    [Maps("properties.cookieBasedAffinity=Enabled|Disabled", Terraform = "cookie_based_affinity=Enabled|Disabled")]
    public bool CookieAffinity { get; init; }

    /// <summary>The name of that cookie; <c>ApplicationGatewayAffinity</c> when null.</summary>
    [Maps("properties.affinityCookieName", Terraform = "affinity_cookie_name")]
    public string? CookieName { get; init; }

    /// <summary>Seconds until the gateway gives up on an answer, 1 to 86,400.</summary>
    [Within(1, 86400)]
    [Maps("properties.requestTimeout", Terraform = "request_timeout")]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>The name that hosts are called under; that of each host itself when null.</summary>
    [Maps("properties.hostName", Terraform = "host_name")]
    public Text? Host { get; init; }

    /// <summary>Calls each host under its own name. Azure's default is off; ours is on unless <see cref="Host"/> says another.</summary>
    [Maps("properties.pickHostNameFromBackendAddress", Terraform = "pick_host_name_from_backend_address")]
    public bool HostFromBackend { get => _hostFromBackend ?? Host is null; init => _hostFromBackend = value; }

    private readonly bool? _hostFromBackend;

    /// <summary>A path that stands before each request's own.</summary>
    [Maps("properties.path", Terraform = "path")]
    public string? Path { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Probes"/>; Azure's own question when null.</summary>
    [Maps("properties.probe.id", Terraform = "probe_name", Within = "probes")]
    public string? Probe { get; init; }

    /// <summary>Seconds that requests may still take on a host that is being removed, 1 to 3,600; none when null.</summary>
    [Within(1, 3600)]
    [Maps("properties.connectionDraining.drainTimeoutInSec", Terraform = "connection_draining.drain_timeout_sec")]
    public int? DrainSeconds { get; init; }

    [Maps("properties.connectionDraining.enabled", Terraform = "connection_draining.enabled")]
    internal bool? Drains { get => DrainSeconds is null ? null : true; init { } }

    /// <summary>Names of <see cref="ApplicationGateway.TrustedRoots"/> whose certificates the hosts may show.</summary>
    [Maps("properties.trustedRootCertificates[].id", Terraform = "trusted_root_certificate_names", Within = "trustedRootCertificates")]
    public IReadOnlyList<string> TrustedRoots { get; init; } = [];

    /// <summary>Keeps a connection to the host for each of the caller's, as signing in with NTLM or Kerberos needs it. Null is Azure's default, off.</summary>
    [Maps("properties.dedicatedBackendConnection", Terraform = "dedicated_backend_connection_enabled")]
    public bool? DedicatedConnections { get; init; }

    /// <summary>Demands of a host's certificate that it is valid and of an authority that is trusted. Null is Azure's default, on.</summary>
    [Maps("properties.validateCertChainAndExpiry", Azapi = true)]
    public bool? ValidatesCertificates { get; init; }

    /// <summary>Demands that a host's certificate is for the name that it is called under. Null is Azure's default, on.</summary>
    [Maps("properties.validateSNI", Azapi = true)]
    public bool? ValidatesName { get; init; }

    /// <summary>The name that the certificate must be for, where it is another.</summary>
    [Maps("properties.sniName", Azapi = true)]
    public string? CertificateName { get; init; }
}

/// <summary>How the gateway learns whether a host is well.</summary>
public sealed record GatewayProbe : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.protocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    [Maps("properties.path", Terraform = "path")]
    public string Path { get; init; } = "/";

    /// <summary>The port that is asked, 1 to 65,535; that of the backend settings when null.</summary>
    [Within(1, 65535)]
    [Maps("properties.port", Terraform = "port")]
    public int? Port { get; init; }

    /// <summary>Seconds between two questions, 1 to 86,400.</summary>
    [Within(1, 86400)]
    [Maps("properties.interval", Terraform = "interval")]
    public int EverySeconds { get; init; } = 30;

    /// <summary>Seconds that an answer may take, 1 to 86,400.</summary>
    [Within(1, 86400)]
    [Maps("properties.timeout", Terraform = "timeout")]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Failures in a row after which the host gets no more requests, 1 to 20.</summary>
    [Within(1, 20)]
    [Maps("properties.unhealthyThreshold", Terraform = "unhealthy_threshold")]
    public int Failures { get; init; } = 3;

    /// <summary>The name that hosts are asked under; that of the backend settings when null.</summary>
    [Maps("properties.host", Terraform = "host")]
    public string? Host { get; init; }

    /// <summary>Asks under the name that the backend settings say. Azure's default is off; ours is on unless <see cref="Host"/> says another.</summary>
    [Maps("properties.pickHostNameFromBackendHttpSettings", Terraform = "pick_host_name_from_backend_http_settings")]
    public bool HostFromSettings { get => _hostFromSettings ?? Host is null; init => _hostFromSettings = value; }

    private readonly bool? _hostFromSettings;

    /// <summary>Hosts that count as well whatever they answer; none when null.</summary>
    [Maps("properties.minServers", Terraform = "minimum_servers")]
    public int? MinimumHosts { get; init; }

    /// <summary>Which answers are good, as in <c>200-399</c>; those when empty.</summary>
    [Maps("properties.match.statusCodes", Terraform = "match.status_code")]
    public IReadOnlyList<string> Answers { get => field.Count > 0 || AnswerHolds is null ? field : ["200-399"]; init; } = [];

    /// <summary>What a good answer has in its body.</summary>
    [Maps("properties.match.body", Terraform = "match.body")]
    public string? AnswerHolds { get; init; }
}

/// <summary>Shares requests out over several pools.</summary>
public sealed record GatewayDistribution : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("properties.loadDistributionAlgorithm")]
    public GatewaySharing Sharing { get; init; } = GatewaySharing.RoundRobin;

    [Maps("properties.loadDistributionTargets")]
    public IReadOnlyList<GatewayShare> Shares { get; init; } = [];
}

public enum GatewaySharing { RoundRobin, LeastConnections, IpHash }

/// <summary>A pool that gets a share of the requests.</summary>
public sealed record GatewayShare : Part
{
    [Maps("name")]
    public string Name { get; init; } = "";

    [Maps("properties.backendAddressPool.id", Within = "backendAddressPools")]
    public string Pool { get; init; } = "";

    /// <summary>How many requests each of its hosts gets, as against those of other pools: 1 to 100.</summary>
    [Within(1, 100)]
    [Maps("properties.weightPerServer")]
    public int Weight { get; init; } = 50;
}
