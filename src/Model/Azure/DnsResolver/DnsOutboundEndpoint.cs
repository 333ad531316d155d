using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Where questions about names leave the network, for the servers that a ruleset names. It takes a subnet for itself, delegated with <see cref="Delegation.DnsResolver"/>, at least /28.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/dnsresolvers/outboundendpoints</remarks>
[AzureResource("Microsoft.Network/dnsResolvers/outboundEndpoints", "2022-07-01", Terraform = "azurerm_private_dns_resolver_outbound_endpoint")]
[Service("DNS outbound endpoint", "Where questions about names leave the network", Deep = true, Icon = "dns-private-resolver", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets")]
[Without(Traits.Any & ~Traits.Injection)]
[Named("out", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DnsResolver), "private_dns_resolver_id")]
[NeedsDelegation("Microsoft.Network/dnsResolvers", OutboundOnly = true)]
public sealed class DnsOutboundEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<DnsResolver>(name, new(file, line, expression)), INetworkInjected
{
    [Maps("properties.subnet.id", Needed = true, Terraform = "subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }
}
