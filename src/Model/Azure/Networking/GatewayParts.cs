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

/// <summary>An address that the gateway answers at: a public one, or one of a subnet.</summary>
public sealed record GatewayFrontend : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.publicIPAddress.id", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>The address in the subnet, fixed: sizes of version 2 take no other.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public string? PrivateAddress { get; init; }

    /// <summary>Whether the private address is fixed; as <see cref="PrivateAddress"/> says, unless given.</summary>
    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    public AddressAllocation? PrivateAllocation { get => field ?? (PrivateAddress is null ? null : AddressAllocation.Static); init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.PrivateLinks"/>, through which private endpoints of others lead to this address.</summary>
    [Maps("properties.privateLinkConfiguration.id", Terraform = "private_link_configuration_name", Within = "privateLinkConfigurations")]
    public string? PrivateLink { get; init; }
}

/// <summary>A port that the gateway answers at.</summary>
public sealed record GatewayPort : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>1 to 64,999.</summary>
    [Within(1, 64999)]
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

/// <summary>An authority whose certificates the gateway trusts at backends; those that the public trusts need none.</summary>
public sealed record GatewayTrustedRoot : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Where the certificate lies in a key vault, without a version.</summary>
    [Maps("properties.keyVaultSecretId", Terraform = "key_vault_secret_id")]
    public Text? SecretId { get; init; }

    /// <summary>The certificate itself, in base 64, without its private key; unless it lies in a key vault.</summary>
    [Maps("properties.data", Terraform = "data")]
    public Text? Certificate { get; init; }
}

/// <summary>An authority whose certificates callers may show.</summary>
public sealed record GatewayTrustedClient : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The chain of its certificates, in base 64, without private keys.</summary>
    [Maps("properties.data", Terraform = "data")]
    public Text? Certificates { get; init; }
}

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

/// <summary>A page that people see in the place of an error.</summary>
public sealed record GatewayErrorPage : Part
{
    [Maps("statusCode", Terraform = "status_code")]
    public GatewayError Error { get; init; } = GatewayError.BadGateway;

    /// <summary>Where the page is, publicly readable: <c>https://st.blob.core.windows.net/pages/502.html</c>.</summary>
    [Maps("customErrorPageUrl", Terraform = "custom_error_page_url")]
    public Text? Page { get; init; }
}

/// <summary>The errors that can have a page of their own.</summary>
public enum GatewayError
{
    [Wire("HttpStatus400")] BadRequest,
    [Wire("HttpStatus403")] Forbidden,
    [Wire("HttpStatus404")] NotFound,
    [Wire("HttpStatus405")] MethodNotAllowed,
    [Wire("HttpStatus408")] Timeout,
    [Wire("HttpStatus500")] ServerError,
    [Wire("HttpStatus502")] BadGateway,
    [Wire("HttpStatus503")] Unavailable,
    [Wire("HttpStatus504")] GatewayTimeout,
}

/// <summary>What the gateway listens to.</summary>
public sealed record GatewayListener : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The name of one of <see cref="ApplicationGateway.Frontends"/>.</summary>
    [Maps("properties.frontendIPConfiguration.id", Terraform = "frontend_ip_configuration_name", Within = "frontendIPConfigurations")]
    public string Frontend { get; init; } = "";

    /// <summary>The name of one of <see cref="ApplicationGateway.Ports"/>.</summary>
    [Maps("properties.frontendPort.id", Terraform = "frontend_port_name", Within = "frontendPorts")]
    public string Port { get; init; } = "";

    [Maps("properties.protocol", Terraform = "protocol")]
    public GatewayProtocol Protocol { get; init; } = GatewayProtocol.Https;

    /// <summary>The one name that it answers under; any when null and <see cref="Hosts"/> is empty.</summary>
    [Maps("properties.hostName", Terraform = "host_name")]
    public string? Host { get; init; }

    /// <summary>Several names that it answers under, at most 5, with <c>*</c> for any letters and <c>?</c> for one.</summary>
    [Maps("properties.hostNames", Terraform = "host_names")]
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>Chooses the certificate by the name that the caller asks for: needed where several hosts share a port.</summary>
    [Maps("properties.requireServerNameIndication", Terraform = "require_sni", Absent = false)]
    public bool RequiresServerName { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Certificates"/>; needed for HTTPS.</summary>
    [Maps("properties.sslCertificate.id", Terraform = "ssl_certificate_name", Within = "sslCertificates")]
    public string? Certificate { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.TlsProfiles"/>, where it speaks TLS in another way than the gateway.</summary>
    [Maps("properties.sslProfile.id", Terraform = "ssl_profile_name", Within = "sslProfiles")]
    public string? TlsProfile { get; init; }

    /// <summary>What its requests must pass, instead of the gateway's own.</summary>
    [Maps("properties.firewallPolicy.id", Terraform = "firewall_policy_id")]
    public WebApplicationFirewallPolicy? Firewall { get; init; }

    /// <summary>Pages of its own in the place of errors.</summary>
    [Maps("properties.customErrorConfigurations", Terraform = "custom_error_configuration")]
    public IReadOnlyList<GatewayErrorPage> ErrorPages { get; init; } = [];
}

/// <summary>Sends a caller elsewhere.</summary>
public sealed record GatewayRedirect : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.redirectType", Terraform = "redirect_type")]
    public RedirectKind Kind { get; init; } = RedirectKind.Permanent;

    /// <summary>The name of the listener that callers are sent to.</summary>
    [Maps("properties.targetListener.id", Terraform = "target_listener_name", Within = "httpListeners")]
    public string? TargetListener { get; init; }

    /// <summary>The address that callers are sent to, unless to a listener.</summary>
    [Maps("properties.targetUrl", Terraform = "target_url")]
    public Text? Target { get; init; }

    [Maps("properties.includePath", Terraform = "include_path")]
    public bool KeepsPath { get; init; } = true;

    [Maps("properties.includeQueryString", Terraform = "include_query_string")]
    public bool KeepsQuery { get; init; } = true;
}

public enum RedirectKind { Permanent, Temporary, Found, SeeOther }

/// <summary>What happens to the requests of a listener: passed on, sent elsewhere, or told apart by their paths.</summary>
public sealed record GatewayRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>By paths where it has a <see cref="PathMap"/>.</summary>
    [Maps("properties.ruleType", Terraform = "rule_type")]
    public GatewayRuleKind Kind { get => PathMap is null ? GatewayRuleKind.Basic : GatewayRuleKind.PathBasedRouting; internal init { } }

    /// <summary>The lowest is asked first, 1 to 20,000.</summary>
    [Within(1, 20000)]
    [Maps("properties.priority", Terraform = "priority")]
    public int Priority { get; init; } = 100;

    /// <summary>The name of one of <see cref="ApplicationGateway.Listeners"/>.</summary>
    [Maps("properties.httpListener.id", Terraform = "http_listener_name", Within = "httpListeners")]
    public string Listener { get; init; } = "";

    /// <summary>The name of one of <see cref="ApplicationGateway.Pools"/>.</summary>
    [Maps("properties.backendAddressPool.id", Terraform = "backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.BackendSettings"/>.</summary>
    [Maps("properties.backendHttpSettings.id", Terraform = "backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Redirects"/>.</summary>
    [Maps("properties.redirectConfiguration.id", Terraform = "redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.PathMaps"/>.</summary>
    [Maps("properties.urlPathMap.id", Terraform = "url_path_map_name", Within = "urlPathMaps")]
    public string? PathMap { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Rewrites"/>.</summary>
    [Maps("properties.rewriteRuleSet.id", Terraform = "rewrite_rule_set_name", Within = "rewriteRuleSets")]
    public string? Rewrite { get; init; }

    /// <summary>The name of one of <see cref="ApplicationGateway.Distributions"/>, in the place of a pool.</summary>
    [Maps("properties.loadDistributionPolicy.id", Within = "loadDistributionPolicies", Azapi = true)]
    public string? Distribution { get; init; }
}

public enum GatewayRuleKind { Basic, PathBasedRouting }

/// <summary>Which paths of a listener go where.</summary>
public sealed record GatewayPathMap : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The pool for all other paths.</summary>
    [Maps("properties.defaultBackendAddressPool.id", Terraform = "default_backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    [Maps("properties.defaultBackendHttpSettings.id", Terraform = "default_backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    /// <summary>Where all other paths are sent, unless passed on.</summary>
    [Maps("properties.defaultRedirectConfiguration.id", Terraform = "default_redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }

    [Maps("properties.defaultRewriteRuleSet.id", Terraform = "default_rewrite_rule_set_name", Within = "rewriteRuleSets")]
    public string? Rewrite { get; init; }

    [Maps("properties.defaultLoadDistributionPolicy.id", Within = "loadDistributionPolicies", Azapi = true)]
    public string? Distribution { get; init; }

    /// <summary>The paths that go elsewhere, the first that fits.</summary>
    [Maps("properties.pathRules", Terraform = "path_rule", Ordered = true)]
    public IReadOnlyList<GatewayPathRule> Paths { get; init; } = [];
}

/// <summary>Paths that go together.</summary>
public sealed record GatewayPathRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>As in <c>/api/*</c>; the star stands at the end alone.</summary>
    [Maps("properties.paths", Terraform = "paths")]
    public IReadOnlyList<string> Paths { get; init; } = [];

    [Maps("properties.backendAddressPool.id", Terraform = "backend_address_pool_name", Within = "backendAddressPools")]
    public string? Pool { get; init; }

    [Maps("properties.backendHttpSettings.id", Terraform = "backend_http_settings_name", Within = "backendHttpSettingsCollection")]
    public string? Settings { get; init; }

    [Maps("properties.redirectConfiguration.id", Terraform = "redirect_configuration_name", Within = "redirectConfigurations")]
    public string? Redirect { get; init; }

    [Maps("properties.rewriteRuleSet.id", Terraform = "rewrite_rule_set_name", Within = "rewriteRuleSets")]
    public string? Rewrite { get; init; }

    [Maps("properties.loadDistributionPolicy.id", Within = "loadDistributionPolicies", Azapi = true)]
    public string? Distribution { get; init; }

    /// <summary>What requests for these paths must pass, instead of the listener's or gateway's own.</summary>
    [Maps("properties.firewallPolicy.id", Terraform = "firewall_policy_id")]
    public WebApplicationFirewallPolicy? Firewall { get; init; }
}

/// <summary>What is changed in requests and answers on their way.</summary>
public sealed record GatewayRewriteSet : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    [Maps("properties.rewriteRules", Terraform = "rewrite_rule")]
    public IReadOnlyList<GatewayRewrite> Rules { get; init; } = [];
}

/// <summary>One change, made where all conditions hold.</summary>
public sealed record GatewayRewrite : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>The lowest is made first.</summary>
    [Maps("ruleSequence", Terraform = "rule_sequence")]
    public int Sequence { get; init; } = 100;

    /// <summary>Always when empty.</summary>
    [Maps("conditions", Terraform = "condition")]
    public IReadOnlyList<GatewayCondition> Conditions { get; init; } = [];

    [Maps("actionSet.requestHeaderConfigurations", Terraform = "request_header_configuration")]
    public IReadOnlyList<GatewayHeader> RequestHeaders { get; init; } = [];

    [Maps("actionSet.responseHeaderConfigurations", Terraform = "response_header_configuration")]
    public IReadOnlyList<GatewayHeader> ResponseHeaders { get; init; } = [];

    /// <summary>The path in the place of the request's own.</summary>
    [Maps("actionSet.urlConfiguration.modifiedPath", Terraform = "url.path")]
    public string? Path { get; init; }

    /// <summary>The query in the place of the request's own.</summary>
    [Maps("actionSet.urlConfiguration.modifiedQueryString", Terraform = "url.query_string")]
    public string? Query { get; init; }

    /// <summary>Asks the path map anew with the new path. Null is Azure's default, off.</summary>
    [Maps("actionSet.urlConfiguration.reroute", Terraform = "url.reroute")]
    public bool? Reroutes { get; init; }

    /// <summary>azurerm would empty what is not given.</summary>
    [Maps(Terraform = "url.components")]
    internal string? Components => (Path, Query) switch { (not null, null) => "path_only", (null, not null) => "query_string_only", _ => null };
}

/// <summary>What must hold for a change.</summary>
public sealed record GatewayCondition : Part
{
    /// <summary>What is looked at: <c>http_req_Authorization</c>, <c>http_resp_Location</c> or <c>var_uri_path</c>.</summary>
    [Maps("variable", Terraform = "variable")]
    public string Variable { get; init; } = "";

    /// <summary>The regular expression that fits it.</summary>
    [Maps("pattern", Terraform = "pattern")]
    public string Pattern { get; init; } = "";

    [Maps("ignoreCase", Terraform = "ignore_case", Absent = false)]
    public bool IgnoresCase { get; init; }

    /// <summary>Holds where the pattern does not fit.</summary>
    [Maps("negate", Terraform = "negate", Absent = false)]
    public bool Not { get; init; }
}

/// <summary>A header that is set, or taken away.</summary>
public sealed record GatewayHeader : Part
{
    [Maps("headerName", Terraform = "header_name")]
    public string Name { get; init; } = "";

    /// <summary>What it is set to; empty takes it away.</summary>
    [Maps("headerValue", Terraform = "header_value")]
    public string Value { get; init; } = "";

    /// <summary>Of headers that come several times, the one that fits.</summary>
    [Maps("headerValueMatcher", Azapi = true)]
    public GatewayHeaderMatch? Where { get; init; }
}

/// <summary>Which of several headers of one name is meant.</summary>
public sealed record GatewayHeaderMatch : Part
{
    /// <summary>The regular expression that fits its value.</summary>
    [Maps("pattern")]
    public string Pattern { get; init; } = "";

    [Maps("ignoreCase", Absent = false)]
    public bool IgnoresCase { get; init; }

    [Maps("negate", Absent = false)]
    public bool Not { get; init; }
}

/// <summary>How listeners speak TLS, and which callers they ask for a certificate.</summary>
public sealed record GatewayTlsProfile : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Versions and ciphers; those of the gateway when null.</summary>
    [Maps("properties.sslPolicy", Terraform = "ssl_policy")]
    public GatewayTls? Tls { get; init; }

    /// <summary>Names of <see cref="ApplicationGateway.TrustedClients"/>: callers must show a certificate of one of them. None need where empty.</summary>
    [Maps("properties.trustedClientCertificates[].id", Terraform = "trusted_client_certificate_names", Within = "trustedClientCertificates")]
    public IReadOnlyList<string> TrustedClients { get; init; } = [];

    /// <summary>Demands that the caller's certificate was issued by the very authority. Null is Azure's default, off.</summary>
    [Maps("properties.clientAuthConfiguration.verifyClientCertIssuerDN", Terraform = "verify_client_cert_issuer_dn")]
    public bool? VerifiesIssuer { get; init; }

    /// <summary>Asks the authority whether the caller's certificate was taken back. Null is Azure's default, off.</summary>
    [Maps("properties.clientAuthConfiguration.verifyClientRevocation=OCSP|None", Terraform = "verify_client_certificate_revocation=OCSP|None")]
    public bool? VerifiesRevocation { get; init; }

    /// <summary>Whether a wrong certificate is turned away, or the backend decides. Null is Azure's default, turned away.</summary>
    [Maps("properties.clientAuthConfiguration.verifyClientAuthMode", Azapi = true)]
    public GatewayClientCheck? Check { get; init; }
}

public enum GatewayClientCheck { Strict, Passthrough }

/// <summary>Versions and ciphers of TLS: by the name of one of Azure's own policies, or one by one.</summary>
public sealed record GatewayTls : Part
{
    /// <summary>Azure's policy: <c>AppGwSslPolicy20220101S</c>.</summary>
    [Maps("policyName", Terraform = "policy_name")]
    public string? Policy { get; init; }

    [Maps("minProtocolVersion", Terraform = "min_protocol_version")]
    public GatewayTlsVersion? Minimum { get; init; }

    /// <summary>As <c>TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384</c>, the best first.</summary>
    [Maps("cipherSuites", Terraform = "cipher_suites", Ordered = true)]
    public IReadOnlyList<string> Ciphers { get; init; } = [];

    /// <summary>As the rest says, unless given.</summary>
    [Maps("policyType", Terraform = "policy_type")]
    public GatewayTlsKind Kind { get => _kind ?? (Policy is null ? GatewayTlsKind.CustomV2 : GatewayTlsKind.Predefined); init => _kind = value; }

    private readonly GatewayTlsKind? _kind;
}

/// <summary>One of Azure's policies; or one's own, which in its second version knows TLS 1.3.</summary>
public enum GatewayTlsKind { Predefined, Custom, CustomV2 }
public enum GatewayTlsVersion { [Wire("TLSv1_0")] Tls10, [Wire("TLSv1_1")] Tls11, [Wire("TLSv1_2")] Tls12, [Wire("TLSv1_3")] Tls13 }

/// <summary>Lets private endpoints of others lead to a frontend.</summary>
public sealed record GatewayPrivateLink : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>Addresses that such calls come from, at most 8; the first is the primary one.</summary>
    [Maps("properties.ipConfigurations", Terraform = "ip_configuration")]
    public IReadOnlyList<GatewayPrivateLinkAddress> Addresses { get; init; } = [];
}

/// <summary>An address that calls through private endpoints come from.</summary>
public sealed record GatewayPrivateLinkAddress : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "primary";

    /// <summary>A subnet of the gateway's network, other than its own.</summary>
    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    [Maps("properties.primary", Terraform = "primary", Absent = false)]
    public bool Primary { get; init; } = true;

    /// <summary>The address itself, fixed; Azure takes a free one when null.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public Cidr? Address { get; init; }

    /// <summary>Whether it is fixed; as <see cref="Address"/> says, unless given.</summary>
    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    public AddressAllocation Allocation { get => _allocation ?? (Address is null ? AddressAllocation.Dynamic : AddressAllocation.Static); init => _allocation = value; }

    private readonly AddressAllocation? _allocation;
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

/// <summary>The firewall of a gateway without a firewall policy. A policy can do more, and Azure retires this way in 2027.</summary>
public sealed record GatewayFirewallSettings : Part
{
    [Maps("enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    [Maps("firewallMode", Terraform = "firewall_mode")]
    public WafMode Mode { get; init; } = WafMode.Prevention;

    /// <summary>Whose rules: <c>OWASP</c>.</summary>
    [Maps("ruleSetType", Terraform = "rule_set_type")]
    public string RuleSet { get; init; } = "OWASP";

    [Maps("ruleSetVersion", Terraform = "rule_set_version")]
    public string RuleSetVersion { get; init; } = "3.2";

    /// <summary>Reads the bodies of requests too.</summary>
    [Maps("requestBodyCheck", Terraform = "request_body_check", Absent = true)]
    public bool ReadsBodies { get; init; } = true;

    /// <summary>Kibibytes of a body without files, 1 to 128.</summary>
    [Within(1, 128)]
    [Maps("maxRequestBodySizeInKb", Terraform = "max_request_body_size_kb")]
    public int? BodyKilobytes { get; init; }

    /// <summary>Mebibytes of a file, 1 to 750.</summary>
    [Within(1, 750)]
    [Maps("fileUploadLimitInMb", Terraform = "file_upload_limit_mb")]
    public int? FileMegabytes { get; init; }

    /// <summary>Rules that do not apply.</summary>
    [Maps("disabledRuleGroups", Terraform = "disabled_rule_group")]
    public IReadOnlyList<GatewayRulesOff> Off { get; init; } = [];

    /// <summary>What of requests is not looked at.</summary>
    [Maps("exclusions", Terraform = "exclusion")]
    public IReadOnlyList<GatewayExclusion> Exclusions { get; init; } = [];
}

/// <summary>A group of firewall rules that does not apply, or some of its rules.</summary>
public sealed record GatewayRulesOff : Part
{
    [Maps("ruleGroupName", Terraform = "rule_group_name")]
    public string Group { get; init; } = "";

    /// <summary>By their numbers; all when empty.</summary>
    [Maps("rules", Terraform = "rules")]
    public IReadOnlyList<int> Rules { get; init; } = [];
}

/// <summary>A part of requests that the firewall passes over.</summary>
public sealed record GatewayExclusion : Part
{
    /// <summary><c>RequestHeaderNames</c>, <c>RequestArgNames</c> or <c>RequestCookieNames</c>.</summary>
    [Maps("matchVariable", Terraform = "match_variable")]
    public string Variable { get; init; } = "RequestHeaderNames";

    /// <summary>How names are compared: <c>Equals</c>, <c>StartsWith</c>, <c>EndsWith</c>, <c>Contains</c>; all names when null.</summary>
    [Maps("selectorMatchOperator", Terraform = "selector_match_operator")]
    public string? Comparison { get; init; }

    [Maps("selector", Terraform = "selector")]
    public string? Name { get; init; }
}
