using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Which name servers are asked for which names, for all networks that are linked to it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/dnsforwardingrulesets</remarks>
[AzureResource("Microsoft.Network/dnsForwardingRulesets", "2022-07-01", Terraform = "azurerm_private_dns_resolver_dns_forwarding_ruleset")]
[Service("DNS forwarding ruleset", "Which name servers are asked for which names", Deep = true, Icon = "dns-private-resolver", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets")]
[Without(Traits.Any)]
[Named("dnsfrs", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class DnsForwardingRuleset(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>Where its questions leave the network, at most 2.</summary>
    [Maps("properties.dnsResolverOutboundEndpoints[].id", Needed = true, Terraform = "private_dns_resolver_outbound_endpoint_ids")]
    public IReadOnlyList<DnsOutboundEndpoint> Through { get; init; } = [];

    /// <summary>At most 1,000; the longest name that fits decides.</summary>
    [Children]
    public IReadOnlyList<DnsForwardingRule> Rules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The networks that follow it, at most 500.</summary>
    [Children]
    public IReadOnlyList<DnsRulesetLink> Links { get; init => field = value.AdoptedBy(this); } = [];
}

/// <summary>Who is asked for the names below one name.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/dnsforwardingrulesets/forwardingrules</remarks>
[AzureResource("Microsoft.Network/dnsForwardingRulesets/forwardingRules", "2022-07-01", Terraform = "azurerm_private_dns_resolver_forwarding_rule")]
[Service("DNS forwarding rule", "Who is asked for the names below one name", Deep = true, Icon = "dns-private-resolver", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DnsForwardingRuleset), "dns_forwarding_ruleset_id")]
public sealed class DnsForwardingRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<DnsForwardingRuleset>(name, new(file, line, expression))
{
    /// <summary>The name with a full stop at its end: <c>corp.contoso.com.</c>; a full stop alone means all names.</summary>
    [Maps("properties.domainName", Needed = true, Terraform = "domain_name", CreateOnly = true)]
    public string? Domain { get; init; }

    /// <summary>Asked in this order, at most 6.</summary>
    [Maps("properties.targetDnsServers", Needed = true, Terraform = "target_dns_servers", Ordered = true)]
    public IReadOnlyList<NameServer> Servers { get; init; } = [];

    [Maps("properties.forwardingRuleState=Enabled|Disabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    [Maps("properties.metadata", Terraform = "metadata")]
    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}

/// <summary>A server that knows names.</summary>
public sealed record NameServer : Part
{
    [Maps("ipAddress", Terraform = "ip_address")]
    public Cidr Address { get; init; }

    /// <summary>1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("port", Terraform = "port")]
    public int Port { get; init; } = 53;

    /// <summary>The server at port 53.</summary>
    public static implicit operator NameServer(string address) => new() { Address = address };
}

/// <summary>A network that follows a forwarding ruleset.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/dnsforwardingrulesets/virtualnetworklinks</remarks>
[AzureResource("Microsoft.Network/dnsForwardingRulesets/virtualNetworkLinks", "2022-07-01", Terraform = "azurerm_private_dns_resolver_virtual_network_link")]
[Service("DNS ruleset link", "Lets a virtual network follow a forwarding ruleset", Deep = true, Icon = "dns-private-resolver", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DnsForwardingRuleset), "dns_forwarding_ruleset_id")]
public sealed class DnsRulesetLink(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<DnsForwardingRuleset>(name, new(file, line, expression))
{
    [Maps("properties.virtualNetwork.id", Needed = true, Terraform = "virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Network { get; init; }

    [Maps("properties.metadata", Terraform = "metadata")]
    public IReadOnlyDictionary<string, string>? Notes { get; init; }
}
