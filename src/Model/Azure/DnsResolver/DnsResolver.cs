using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Answers and forwards questions about names between a network and the company's own name servers, without machines of one's own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/dnsresolvers</remarks>
[AzureResource("Microsoft.Network/dnsResolvers", "2022-07-01", Terraform = "azurerm_private_dns_resolver")]
[Service("DNS private resolver", "Answers and forwards questions about names between a network and the company's own name servers", Deep = true, Icon = "dns-private-resolver", Protocol = "DNS", Source = "https://learn.microsoft.com/azure/dns/dns-private-resolver-overview")]
[Without(Traits.Any)]
[Named("dnspr", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class DnsResolver(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>The network whose names it knows; one network has one resolver.</summary>
    [Maps("properties.virtualNetwork.id", Needed = true, Terraform = "virtual_network_id", CreateOnly = true)]
    public VirtualNetwork? Network { get; init; }

    /// <summary>Where others ask for the network's names, at most 5.</summary>
    [Children]
    public IReadOnlyList<DnsInboundEndpoint> Inbound { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Where the network's questions leave to others, at most 5.</summary>
    [Children]
    public IReadOnlyList<DnsOutboundEndpoint> Outbound { get; init => field = value.AdoptedBy(this); } = [];
}
