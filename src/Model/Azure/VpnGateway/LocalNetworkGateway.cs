using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The far end of a tunnel: an office's VPN device, and the addresses behind it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/localnetworkgateways</remarks>
[AzureResource("Microsoft.Network/localNetworkGateways", "2025-07-01", Terraform = "azurerm_local_network_gateway")]
[Service("Local network gateway", "An office's VPN device, and the addresses behind it", Icon = "local-network-gateway", Protocol = "IPsec", Source = "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings#lng")]
[Without(Traits.Any)]
[Named("lgw", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class LocalNetworkGateway(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    /// <summary>The public address of the device; or give its <see cref="Host"/>.</summary>
    [Maps("properties.gatewayIpAddress", Terraform = "gateway_address")]
    public Cidr? Address { get; init; }

    /// <summary>The name of the device, where its address changes.</summary>
    [Maps("properties.fqdn", Terraform = "gateway_fqdn")]
    public string? Host { get; init; }

    /// <summary>The ranges behind it; not needed where it tells them by BGP.</summary>
    [Maps("properties.localNetworkAddressSpace.addressPrefixes", Terraform = "address_space")]
    public IReadOnlyList<Cidr> Ranges { get; init; } = [];

    /// <summary>How it tells its routes.</summary>
    [Maps("properties.bgpSettings", Terraform = "bgp_settings")]
    public BgpPeer? Bgp { get; init; }
}

/// <summary>A router that tells its routes.</summary>
public sealed record BgpPeer : Part
{
    /// <summary>The number of its network among routers.</summary>
    [Maps("asn", Terraform = "asn")]
    public int Asn { get; init; } = 65010;

    /// <summary>The address that it is spoken to at.</summary>
    [Maps("bgpPeeringAddress", Terraform = "bgp_peering_address")]
    public Cidr Address { get; init; }

    /// <summary>How much its routes weigh, 0 to 100.</summary>
    [Within(0, 100)]
    [Maps("peerWeight", Terraform = "peer_weight")]
    public int? Weight { get; init; }
}
