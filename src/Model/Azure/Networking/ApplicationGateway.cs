using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The entrance for web traffic: ends TLS, asks the firewall, and passes on what it allows.</summary>
/// <remarks>
/// Most people say <see cref="Sites"/>; listeners, pools, probes and rules follow from them. A list that is given itself, or was read from Azure, counts instead.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.network/applicationgateways
/// </remarks>
[AzureResource("Microsoft.Network/applicationGateways", "2024-05-01", Terraform = "azurerm_application_gateway")]
[Service("Application Gateway", "The entrance for web traffic, with a firewall that reads requests", Icon = "application-gateway", Source = "https://learn.microsoft.com/azure/application-gateway/overview")]
[Without(Traits.PublicEndpoint | Traits.Keys | Traits.Grants)]
[Without(Traits.PrivateLink, Although = "only a private link configuration, which the class does not have, lets endpoints lead to it")]
[Named("agw", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class ApplicationGateway(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant, INetworkInjected, IHasIdentity
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

    [Maps("properties.enableHttp2", Terraform = "enable_http2", Absent = false)]
    public bool Http2 { get; init; } = true;

    /// <summary>Which versions and ciphers of TLS it speaks, by the name of Azure's own policies.</summary>
    [Maps("properties.sslPolicy.policyName", Terraform = "ssl_policy.policy_name")]
    public string? TlsPolicy { get; init; } = "AppGwSslPolicy20220101";

    [Maps("properties.sslPolicy.policyType", Terraform = "ssl_policy.policy_type")]
    internal string? TlsPolicyType { get => TlsPolicy is null ? null : "Predefined"; init { } }

    /// <summary>Who fetches its certificates from a key vault; a user-assigned identity, as the gateway needs it from the first moment.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    /// <summary>Certificates that are kept in a key vault.</summary>
    [Maps("properties.sslCertificates", Terraform = "ssl_certificate")]
    public IReadOnlyList<GatewayCertificate> Certificates { get; init; } = [];

    [Maps("properties.gatewayIPConfigurations", Needed = true, Terraform = "gateway_ip_configuration")]
    public IReadOnlyList<GatewayPlace> Places { get => _places ?? (Subnet is null ? [] : [new GatewayPlace { Name = "gateway", Subnet = Subnet }]); init => _places = value; }

    private IReadOnlyList<GatewayPlace>? _places;

    [Maps("properties.frontendIPConfigurations", Needed = true, Terraform = "frontend_ip_configuration")]
    public IReadOnlyList<GatewayFrontend> Frontends { get => _frontends ?? (PublicAddress is null ? [] : [new GatewayFrontend { Name = GatewaySite.Frontend, PublicAddress = PublicAddress }]); init => _frontends = value; }

    private IReadOnlyList<GatewayFrontend>? _frontends;

    [Maps("properties.frontendPorts", Terraform = "frontend_port")]
    public IReadOnlyList<GatewayPort> Ports { get => field ?? [.. Sites.SelectMany(site => site.Ports).Distinct()]; init; }

    [Maps("properties.backendAddressPools", Terraform = "backend_address_pool")]
    public IReadOnlyList<GatewayPool> Pools { get => field ?? [.. Sites.Select(site => site.Pool)]; init; }

    [Maps("properties.backendHttpSettingsCollection", Terraform = "backend_http_settings")]
    public IReadOnlyList<GatewayBackendSettings> BackendSettings { get => field ?? [.. Sites.Select(site => site.Settings)]; init; }

    [Maps("properties.probes", Terraform = "probe")]
    public IReadOnlyList<GatewayProbe> Probes { get => field ?? [.. Sites.Select(site => site.Probe)]; init; }

    [Maps("properties.httpListeners", Needed = true, Terraform = "http_listener")]
    public IReadOnlyList<GatewayListener> Listeners { get => field ?? [.. Sites.SelectMany(site => site.Listeners)]; init; }

    [Maps("properties.redirectConfigurations", Terraform = "redirect_configuration")]
    public IReadOnlyList<GatewayRedirect> Redirects { get => field ?? [.. Sites.SelectMany(site => site.Redirects)]; init; }

    [Maps("properties.requestRoutingRules", Terraform = "request_routing_rule")]
    public IReadOnlyList<GatewayRule> Rules { get => field ?? [.. Sites.SelectMany((site, index) => site.Rules(index))]; init; }

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum GatewaySku { [Wire("WAF_v2")] WafV2, [Wire("Standard_v2")] StandardV2, [Wire("Basic")] Basic }
