using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where the gateway's instances lie.</summary>
public sealed record GatewayPlace : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }
}

/// <summary>An address that the gateway answers at.</summary>
public sealed record GatewayFrontend : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.publicIPAddress.id", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public string? PrivateAddress { get; init; }

    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    public AddressAllocation? PrivateAllocation { get; init; }
}

public sealed record GatewayPort : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.port", Terraform = "port")]
    public int Port { get; init; } = 443;
}

/// <summary>A certificate that the gateway fetches from a key vault.</summary>
public sealed record GatewayCertificate : Part
{
    [Maps("name", Terraform = "name")]
    public required string Name { get; init; }

    /// <summary>The secret's address without a version, so that a renewed certificate is picked up.</summary>
    [Maps("properties.keyVaultSecretId", Terraform = "key_vault_secret_id")]
    public required Text SecretId { get; init; }
}

/// <summary>Hosts that answer requests.</summary>
public sealed record GatewayPool : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.backendAddresses[].fqdn", Terraform = "fqdns")]
    public IReadOnlyList<Text> Hosts { get; init; } = [];

    public bool Equals(GatewayPool? other) => other is not null && Name == other.Name && Hosts.SequenceEqual(other.Hosts);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}

public enum GatewayProtocol { Https, Http }

/// <summary>How the gateway speaks to the hosts of a pool.</summary>
public sealed record GatewayBackendSettings : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.port", Terraform = "port")]
    public int Port { get; init; } = 443;

    [Maps("properties.protocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    /// <summary>Sends a person to the same host again.</summary>
    [Maps("properties.cookieBasedAffinity=Enabled|Disabled", Terraform = "cookie_based_affinity=Enabled|Disabled")]
    public bool CookieAffinity { get; init; }

    [Maps("properties.requestTimeout", Terraform = "request_timeout")]
    public int TimeoutSeconds { get; init; } = 30;

    [Maps("properties.pickHostNameFromBackendAddress", Terraform = "pick_host_name_from_backend_address")]
    public bool HostFromBackend { get; init; } = true;

    [Maps("properties.probe.id", Terraform = "probe_name", Within = "probes")]
    public string? Probe { get; init; }
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

    [Maps("properties.interval", Terraform = "interval")]
    public int EverySeconds { get; init; } = 30;

    [Maps("properties.timeout", Terraform = "timeout")]
    public int TimeoutSeconds { get; init; } = 30;

    /// <summary>Failures in a row after which the host gets no more requests.</summary>
    [Maps("properties.unhealthyThreshold", Terraform = "unhealthy_threshold")]
    public int Failures { get; init; } = 3;

    [Maps("properties.pickHostNameFromBackendHttpSettings", Terraform = "pick_host_name_from_backend_http_settings")]
    public bool HostFromSettings { get; init; } = true;

    [Maps("properties.host", Terraform = "host")]
    public string? Host { get; init; }
}

/// <summary>What the gateway listens to.</summary>
public sealed record GatewayListener : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.frontendIPConfiguration.id", Terraform = "frontend_ip_configuration_name", Within = "frontendIPConfigurations")]
    public string Frontend { get; init; } = "";

    [Maps("properties.frontendPort.id", Terraform = "frontend_port_name", Within = "frontendPorts")]
    public string Port { get; init; } = "";

    [Maps("properties.protocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    [Maps("properties.hostName", Terraform = "host_name")]
    public string? Host { get; init; }

    /// <summary>Chooses the certificate by the name that the caller asks for: needed where several hosts share a port.</summary>
    [Maps("properties.requireServerNameIndication", Terraform = "require_sni", Absent = false)]
    public bool RequiresServerName { get; init; }

    [Maps("properties.sslCertificate.id", Terraform = "ssl_certificate_name", Within = "sslCertificates")]
    public string? Certificate { get; init; }
}

/// <summary>Sends a caller elsewhere.</summary>
public sealed record GatewayRedirect : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.redirectType", Terraform = "redirect_type")]
    public RedirectKind Kind { get; init; } = RedirectKind.Permanent;

    [Maps("properties.targetListener.id", Terraform = "target_listener_name", Within = "httpListeners")]
    public string? TargetListener { get; init; }

    [Maps("properties.includePath", Terraform = "include_path")]
    public bool KeepsPath { get; init; } = true;

    [Maps("properties.includeQueryString", Terraform = "include_query_string")]
    public bool KeepsQuery { get; init; } = true;
}

public enum RedirectKind { Permanent, Temporary, Found, SeeOther }

/// <summary>What happens to the requests of a listener.</summary>
public sealed record GatewayRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.ruleType", Terraform = "rule_type")]
    public GatewayRuleKind Kind { get; init; }

    /// <summary>The lowest is asked first, 1 to 20,000.</summary>
    [Maps("properties.priority", Terraform = "priority")]
    public int Priority { get; init; } = 100;

    [Maps("properties.httpListener.id", Terraform = "http_listener_name", Within = "httpListeners")]
    public string Listener { get; init; } = "";

    [Maps("properties.backendAddressPool.id", Terraform = "backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    [Maps("properties.backendHttpSettings.id", Terraform = "backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    [Maps("properties.redirectConfiguration.id", Terraform = "redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }
}

public enum GatewayRuleKind { Basic, PathBasedRouting }
