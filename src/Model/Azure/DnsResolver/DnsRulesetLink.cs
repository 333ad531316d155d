using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

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
