using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An address in the network that the company's name servers ask for its names. It takes a subnet for itself, delegated with <see cref="Delegation.DnsResolver"/>, at least /28.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/dnsresolvers/inboundendpoints</remarks>
[AzureResource("Microsoft.Network/dnsResolvers/inboundEndpoints", "2022-07-01", Terraform = "azurerm_private_dns_resolver_inbound_endpoint")]
[Service("DNS inbound endpoint", "An address in the network that others ask for its names", Deep = true, Icon = "dns-private-resolver", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/dns/private-resolver-endpoints-rulesets")]
[Without(Traits.Any & ~Traits.Injection)]
[Named("in", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(DnsResolver), "private_dns_resolver_id")]
[NeedsDelegation("Microsoft.Network/dnsResolvers")]
public sealed class DnsInboundEndpoint(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<DnsResolver>(name, new(file, line, expression)), INetworkInjected
{
    [Maps("properties.ipConfigurations[0].subnet.id", Needed = true, Terraform = "ip_configurations.subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>The address that others ask at; fixed, so that they can be told of it, with <see cref="Allocation"/> static.</summary>
    [Maps("properties.ipConfigurations[0].privateIpAddress", Terraform = "ip_configurations.private_ip_address", CreateOnly = true)]
    public Cidr? Address { get; init; }

    /// <summary>Whether the address is fixed; static where one is given.</summary>
    [Maps("properties.ipConfigurations[0].privateIpAllocationMethod", Terraform = "ip_configurations.private_ip_allocation_method", CreateOnly = true)]
    public AddressAllocation? Allocation { get => field ?? (Address is null ? AddressAllocation.Dynamic : AddressAllocation.Static); init; }
}
