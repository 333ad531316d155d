using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The entrance for web traffic: ends TLS, asks the firewall, and passes on what it allows.</summary>
/// <remarks>
/// Most people say <see cref="Sites"/>; listeners, pools, probes and rules follow from them. A list that is given itself, or was read from Azure, counts instead.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/applicationgateways
/// </remarks>
[AzureResource("Microsoft.Network/applicationGateways", "2025-07-01", Terraform = "azurerm_application_gateway")]
[Service("Application Gateway", "The entrance for web traffic, with a firewall that reads requests", Deep = true, Icon = "application-gateway", Source = "https://learn.microsoft.com/azure/application-gateway/overview")]
[Without(Traits.PublicEndpoint | Traits.Keys | Traits.Grants)]
[Without(Traits.PrivateLink, Although = "endpoints lead to one of its frontends, by a name that each gateway chooses")]
[Named("agw", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class ApplicationGateway(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant, INetworkInjected, IHasIdentity, IPlainTransport
{
    /// <summary>The subnet that holds its instances, and nothing but application gateways.</summary>
    public Subnet? Subnet { get => field ?? _places?.FirstOrDefault()?.Subnet; init; }

    /// <summary>The address that it answers at.</summary>
    public PublicIpAddress? PublicAddress { get => field ?? _frontends?.FirstOrDefault(frontend => frontend.PublicAddress is not null)?.PublicAddress; init; }

    /// <summary>What it publishes.</summary>
    public IReadOnlyList<GatewaySite> Sites { get; init; } = [];

    /// <summary>What requests must pass.</summary>
    [Maps("properties.firewallPolicy.id", Terraform = "firewall_policy_id")]
    public WebApplicationFirewallPolicy? Firewall { get; init; }

    /// <summary>With a firewall, without one, or a small one for tests. Azure retired the first version in 2026.</summary>
    [Maps("properties.sku.name", Terraform = "sku.name")]
    public GatewaySku Sku { get; init; } = GatewaySku.WafV2;

    [Maps("properties.sku.tier", Terraform = "sku.tier")]
    internal GatewaySku Tier { get => Sku; init { } }

    /// <summary>A fixed number of instances, 1 to 125; null when it scales by itself.</summary>
    [Within(1, 125)]
    [Maps("properties.sku.capacity", Terraform = "sku.capacity")]
    public int? Instances { get; init; }

    /// <summary>Instances that are always there, 0 to 125; null with a fixed number.</summary>
    [Within(0, 125)]
    [Maps("properties.autoscaleConfiguration.minCapacity", Terraform = "autoscale_configuration.min_capacity")]
    public int? MinimumInstances { get; init; }

    /// <summary>The most instances that it scales to, 2 to 125.</summary>
    [Within(2, 125)]
    [Maps("properties.autoscaleConfiguration.maxCapacity", Terraform = "autoscale_configuration.max_capacity")]
    public int? MaximumInstances { get; init; }

    /// <summary>The zones that its instances are spread over; all three unless given.</summary>
    [Maps("zones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>Speaks HTTP/2 with callers. Azure's default is off; ours is on.</summary>
    [Maps("properties.enableHttp2", Terraform = "enable_http2", Absent = false)]
    public bool Http2 { get; init; } = true;

    /// <summary>Which versions and ciphers of TLS it speaks, by the name of Azure's own policies; null with <see cref="Ciphers"/> of one's own.</summary>
    [Maps("properties.sslPolicy.policyName", Terraform = "ssl_policy.policy_name")]
    public string? TlsPolicy { get => _tlsPolicy is DefaultTlsPolicy && Ciphers.Count > 0 ? null : _tlsPolicy; init => _tlsPolicy = value; }

    private const string DefaultTlsPolicy = "AppGwSslPolicy20220101";
    private readonly string? _tlsPolicy = DefaultTlsPolicy;

    /// <summary>The oldest TLS that it speaks, with <see cref="Ciphers"/> of one's own: 1.2 or 1.3.</summary>
    [Maps("properties.sslPolicy.minProtocolVersion", Terraform = "ssl_policy.min_protocol_version")]
    public GatewayTlsVersion? MinimumTls { get => field ?? (Ciphers.Count > 0 ? GatewayTlsVersion.Tls12 : null); init; }

    /// <summary>Ciphers of one's own choice, the best first, in the place of <see cref="TlsPolicy"/>: <c>TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384</c>.</summary>
    [Maps("properties.sslPolicy.cipherSuites", Terraform = "ssl_policy.cipher_suites", Ordered = true)]
    public IReadOnlyList<string> Ciphers { get; init; } = [];

    [Maps("properties.sslPolicy.policyType", Terraform = "ssl_policy.policy_type")]
    internal GatewayTlsKind? TlsPolicyKind { get => TlsPolicy is not null ? GatewayTlsKind.Predefined : Ciphers.Count > 0 ? GatewayTlsKind.CustomV2 : null; init { } }

    /// <summary>Uses only cryptography that the government of the United States has approved. Null is Azure's default, off.</summary>
    [Maps("properties.enableFips", Terraform = "fips_enabled")]
    public bool? Fips { get; init; }

    /// <summary>Lets a firewall policy be put in the place of <see cref="FirewallSettings"/> that differ from it. Null is Azure's default, off.</summary>
    [Maps("properties.forceFirewallPolicyAssociation", Terraform = "force_firewall_policy_association")]
    public bool? ForcesFirewall { get; init; }

    /// <summary>The older way to a firewall; null with a <see cref="Firewall"/>, which is the better one.</summary>
    [Maps("properties.webApplicationFirewallConfiguration", Terraform = "waf_configuration")]
    public GatewayFirewallSettings? FirewallSettings { get; init; }

    /// <summary>Reads a request whole before it passes it on; off for large uploads. Azure's default, and that of null, is on.</summary>
    [Maps("properties.globalConfiguration.enableRequestBuffering", Terraform = "global.request_buffering_enabled")]
    public bool? BuffersRequests { get => _buffersRequests ?? (_buffersAnswers is null ? null : true); init => _buffersRequests = value; }

    private readonly bool? _buffersRequests;

    /// <summary>Reads an answer whole before it passes it on; off for answers in pieces, such as those of a model. Azure's default, and that of null, is on.</summary>
    [Maps("properties.globalConfiguration.enableResponseBuffering", Terraform = "global.response_buffering_enabled")]
    public bool? BuffersAnswers { get => _buffersAnswers ?? (_buffersRequests is null ? null : true); init => _buffersAnswers = value; }

    private readonly bool? _buffersAnswers;

    /// <summary>Pages that people see in the place of errors.</summary>
    [Maps("properties.customErrorConfigurations", Terraform = "custom_error_configuration")]
    public IReadOnlyList<GatewayErrorPage> ErrorPages { get; init; } = [];

    /// <summary>Who fetches its certificates from a key vault; a user-assigned identity, as the gateway needs it from the first moment.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Certificates that are kept in a key vault.</summary>
    [Maps("properties.sslCertificates", Terraform = "ssl_certificate")]
    public IReadOnlyList<GatewayCertificate> Certificates { get; init; } = [];

    /// <summary>Authorities of one's own whose certificates backends may show.</summary>
    [Maps("properties.trustedRootCertificates", Terraform = "trusted_root_certificate")]
    public IReadOnlyList<GatewayTrustedRoot> TrustedRoots { get; init; } = [];

    /// <summary>Authorities whose certificates callers may show, where a <see cref="GatewayTlsProfile"/> asks for one.</summary>
    [Maps("properties.trustedClientCertificates", Terraform = "trusted_client_certificate")]
    public IReadOnlyList<GatewayTrustedClient> TrustedClients { get; init; } = [];

    /// <summary>How some listeners speak TLS, where not as the gateway.</summary>
    [Maps("properties.sslProfiles", Terraform = "ssl_profile")]
    public IReadOnlyList<GatewayTlsProfile> TlsProfiles { get; init; } = [];

    /// <summary>Lets private endpoints of others lead to a frontend, which names one of these.</summary>
    [Maps("properties.privateLinkConfigurations", Terraform = "private_link_configuration")]
    public IReadOnlyList<GatewayPrivateLink> PrivateLinks { get; init; } = [];

    /// <summary>Where its instances lie; follows from <see cref="Subnet"/>.</summary>
    [Maps("properties.gatewayIPConfigurations", Needed = true, Terraform = "gateway_ip_configuration")]
    public IReadOnlyList<GatewayPlace> Places { get => _places ?? (Subnet is null ? [] : [new GatewayPlace { Name = "gateway", Subnet = Subnet }]); init => _places = value; }

    private IReadOnlyList<GatewayPlace>? _places;

    /// <summary>The addresses that it answers at; follow from <see cref="PublicAddress"/>.</summary>
    [Maps("properties.frontendIPConfigurations", Needed = true, Terraform = "frontend_ip_configuration")]
    public IReadOnlyList<GatewayFrontend> Frontends { get => _frontends ?? (PublicAddress is null ? [] : [new GatewayFrontend { Name = GatewaySite.Frontend, PublicAddress = PublicAddress }]); init => _frontends = value; }

    private IReadOnlyList<GatewayFrontend>? _frontends;

    /// <summary>The ports that it answers at.</summary>
    [Maps("properties.frontendPorts", Terraform = "frontend_port")]
    public IReadOnlyList<GatewayPort> Ports { get => field ?? [.. Sites.SelectMany(site => site.Ports).Distinct()]; init; }

    /// <summary>The hosts behind it.</summary>
    [Maps("properties.backendAddressPools", Terraform = "backend_address_pool")]
    public IReadOnlyList<GatewayPool> Pools { get => field ?? [.. Sites.Select(site => site.Pool)]; init; }

    /// <summary>How it speaks to them.</summary>
    [Maps("properties.backendHttpSettingsCollection", Terraform = "backend_http_settings")]
    public IReadOnlyList<GatewayBackendSettings> BackendSettings { get => field ?? [.. Sites.Select(site => site.Settings)]; init; }

    /// <summary>How it learns which are well.</summary>
    [Maps("properties.probes", Terraform = "probe")]
    public IReadOnlyList<GatewayProbe> Probes { get => field ?? [.. Sites.Select(site => site.Probe)]; init; }

    /// <summary>What it listens to.</summary>
    [Maps("properties.httpListeners", Needed = true, Terraform = "http_listener")]
    public IReadOnlyList<GatewayListener> Listeners { get => field ?? [.. Sites.SelectMany(site => site.Listeners)]; init; }

    /// <summary>Where callers are sent instead.</summary>
    [Maps("properties.redirectConfigurations", Terraform = "redirect_configuration")]
    public IReadOnlyList<GatewayRedirect> Redirects { get => field ?? [.. Sites.SelectMany(site => site.Redirects)]; init; }

    /// <summary>What happens to the requests of each listener.</summary>
    [Maps("properties.requestRoutingRules", Terraform = "request_routing_rule")]
    public IReadOnlyList<GatewayRule> Rules { get => field ?? [.. Sites.SelectMany((site, index) => site.Rules(index))]; init; }

    /// <summary>Which paths go where, for rules that tell requests apart by path.</summary>
    [Maps("properties.urlPathMaps", Terraform = "url_path_map")]
    public IReadOnlyList<GatewayPathMap> PathMaps { get; init; } = [];

    /// <summary>What rules change in requests and answers.</summary>
    [Maps("properties.rewriteRuleSets", Terraform = "rewrite_rule_set")]
    public IReadOnlyList<GatewayRewriteSet> Rewrites { get; init; } = [];

    /// <summary>How rules share requests out over several pools.</summary>
    [Maps("properties.loadDistributionPolicies", Azapi = true)]
    public IReadOnlyList<GatewayDistribution> Distributions { get; init; } = [];

    string IPlainTransport.PlainSetting => Sites.Count > 0 ? nameof(Sites) : nameof(Listeners);

    /// <summary>A listener without encryption may only send callers on to the one that has it.</summary>
    bool IPlainTransport.AcceptsPlain => Rules.Any(rule => rule.Redirect is null && Listeners.Any(listener => listener.Name == rule.Listener && listener.Protocol == GatewayProtocol.Http));

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count != 1; // without a list Azure spreads it
}

public enum GatewaySku { [Wire("WAF_v2")] WafV2, [Wire("Standard_v2")] StandardV2, [Wire("Basic")] Basic }
