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
