using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Joins a network to offices, other networks and single people through encrypted tunnels over the Internet.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways</remarks>
[AzureResource("Microsoft.Network/virtualNetworkGateways", "2025-07-01", Terraform = "azurerm_virtual_network_gateway")]
[Fixed("properties.gatewayType", "Vpn", Terraform = "type", Discriminates = true)]
[Service("VPN gateway", "Joins a network to offices and people through encrypted tunnels over the Internet", Icon = "vpn-gateway", Protocol = "IPsec", Source = "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpngateways")]
[Without(Traits.Any & ~(Traits.Identity | Traits.Zones | Traits.Injection | Traits.Diagnostics))]
[Without(Traits.Identity, Although = "it would read certificates under one, which azurerm does not know")]
[Named("vgw", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class VpnGateway(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : VirtualNetworkGateway(name, new(file, line, expression))
{
    /// <summary>Its size: the higher, the more traffic. Those that end in Az span zones.</summary>
    [Maps("properties.sku.name", Terraform = "sku")]
    public VpnGatewaySku Sku { get; init; } = VpnGatewaySku.VpnGw1Az;

    [Maps("properties.sku.tier")]
    internal VpnGatewaySku Tier { get => Sku; init { } }

    /// <summary>Route-based, Azure's default and ours, or policy-based for very old devices.</summary>
    [Maps("properties.vpnType", Terraform = "vpn_type", CreateOnly = true)]
    public VpnType Type { get; init; } = VpnType.RouteBased;

    /// <summary>The generation of its machines; Azure's choice when null.</summary>
    [Maps("properties.vpnGatewayGeneration", Terraform = "generation", CreateOnly = true)]
    public VpnGeneration? Generation { get; init; }

    /// <summary>Two instances carry traffic at once, each at an address of its own, instead of one that waits.</summary>
    [Maps("properties.activeActive", Terraform = "active_active", Absent = false)]
    public bool ActiveActive { get; init; }

    /// <summary>Learns routes from the other end, and tells it those of the network.</summary>
    [Maps("properties.enableBgp", Terraform = "enable_bgp", Absent = false)]
    public bool Bgp { get; init; }

    /// <summary>The number of the network among routers; 65515 is Azure's own.</summary>
    [Maps("properties.bgpSettings.asn", Terraform = "bgp_settings.asn")]
    public int? Asn { get; init; }

    /// <summary>How much routes that are learnt here weigh, 0 to 100.</summary>
    [Within(0, 100)]
    [Maps("properties.bgpSettings.peerWeight", Terraform = "bgp_settings.peer_weight")]
    public int? PeerWeight { get; init; }

    /// <summary>Can be called at an address inside of the network too, through ExpressRoute.</summary>
    [Maps("properties.enablePrivateIpAddress", Terraform = "private_ip_address_enabled")]
    public bool? PrivateAddress { get; init; }

    /// <summary>Where all traffic to the Internet is sent: an office that looks at it.</summary>
    [Maps("properties.gatewayDefaultSite.id", Terraform = "default_local_network_gateway_id")]
    public LocalNetworkGateway? DefaultSite { get; init; }

    /// <summary>Ranges that people's machines are told of, beside those of the network.</summary>
    [Maps("properties.customRoutes.addressPrefixes", Terraform = "custom_route.address_prefixes")]
    public IReadOnlyList<Cidr> CustomRoutes { get; init; } = [];

    /// <summary>Lets people in from their own machines.</summary>
    [Maps("properties.vpnClientConfiguration", Terraform = "vpn_client_configuration")]
    public VpnClients? Clients { get; init; }

    private protected override string SizeOnTheWire => Sku.ToString().ToUpperInvariant();
}

public enum VpnGatewaySku { Basic, VpnGw1, VpnGw2, VpnGw3, VpnGw4, VpnGw5, [Wire("VpnGw1AZ")] VpnGw1Az, [Wire("VpnGw2AZ")] VpnGw2Az, [Wire("VpnGw3AZ")] VpnGw3Az, [Wire("VpnGw4AZ")] VpnGw4Az, [Wire("VpnGw5AZ")] VpnGw5Az }
public enum VpnType { RouteBased, PolicyBased }
public enum VpnGeneration { None, Generation1, Generation2 }

/// <summary>How people come in from their own machines: signed in to Microsoft Entra unless told otherwise.</summary>
public sealed record VpnClients : Part
{
    /// <summary>The addresses that their machines get.</summary>
    [Maps("vpnClientAddressPool.addressPrefixes", Terraform = "address_space")]
    public IReadOnlyList<Cidr> Addresses { get; init; } = [];

    [Maps("vpnClientProtocols", Terraform = "vpn_client_protocols")]
    public IReadOnlyList<VpnProtocol> Protocols { get; init; } = [VpnProtocol.OpenVpn];

    /// <summary>How they show who they are; Microsoft Entra unless given, which takes OpenVPN alone.</summary>
    [Maps("vpnAuthenticationTypes", Terraform = "vpn_auth_types")]
    public IReadOnlyList<VpnSignIn> SignIn { get; init; } = [VpnSignIn.Entra];

    /// <summary>The tenant's address: <c>https://login.microsoftonline.com/</c> and its id.</summary>
    [Maps("aadTenant", Terraform = "aad_tenant")]
    public string? Tenant { get; init; }

    /// <summary>The id of the application that they sign in to: that of Azure VPN.</summary>
    [Maps("aadAudience", Terraform = "aad_audience")]
    public string? Audience { get; init; }

    /// <summary>Who vouches for them: <c>https://sts.windows.net/</c>, the tenant's id, and a slash.</summary>
    [Maps("aadIssuer", Terraform = "aad_issuer")]
    public string? Issuer { get; init; }

    /// <summary>Roots that people's certificates must lead to. They are no secret.</summary>
    [Maps("vpnClientRootCertificates", Terraform = "root_certificate")]
    public IReadOnlyList<VpnRoot> Roots { get; init; } = [];
}

public enum VpnProtocol { [Wire("OpenVPN")] OpenVpn, [Wire("IkeV2")] IkeV2, [Wire("SSTP")] Sstp }
public enum VpnSignIn { [Wire("AAD")] Entra, Certificate, Radius }

/// <summary>The public part of a root certificate.</summary>
public sealed record VpnRoot : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "";

    /// <summary>As Base64, without the lines before and after it.</summary>
    [Maps("properties.publicCertData", Terraform = "public_cert_data")]
    public string PublicPart { get; init; } = "";
}
