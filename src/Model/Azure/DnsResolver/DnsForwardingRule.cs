using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

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
