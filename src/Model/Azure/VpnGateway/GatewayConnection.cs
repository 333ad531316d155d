using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Joins a gateway to an office, another gateway or an ExpressRoute line.</summary>
/// <remarks>
/// The key of a tunnel is no part of a model: Azure makes one, which <c>az network vpn-connection shared-key</c> shows and changes. Source: https://learn.microsoft.com/azure/templates/microsoft.network/connections
/// </remarks>
[AzureResource("Microsoft.Network/connections", "2025-07-01", Terraform = "azurerm_virtual_network_gateway_connection")]
[Service("Gateway connection", "Joins a gateway to an office, another gateway or an ExpressRoute line", Icon = "vpn-gateway", Protocol = "IPsec", Source = "https://learn.microsoft.com/azure/vpn-gateway/vpn-gateway-about-vpn-gateway-settings#connectiontype")]
[Without(Traits.Any)]
[Named("con", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class GatewayConnection(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression))
{
    [Maps("properties.virtualNetworkGateway1.id", Needed = true, Terraform = "virtual_network_gateway_id", CreateOnly = true)]
    public VirtualNetworkGateway? Gateway { get; init; }

    /// <summary>The office at the other end.</summary>
    [Maps("properties.localNetworkGateway2.id", Terraform = "local_network_gateway_id", CreateOnly = true)]
    public LocalNetworkGateway? Office { get; init; }

    /// <summary>The gateway of another network at the other end.</summary>
    [Maps("properties.virtualNetworkGateway2.id", Terraform = "peer_virtual_network_gateway_id", CreateOnly = true)]
    public VirtualNetworkGateway? Peer { get; init; }

    /// <summary>The id of the ExpressRoute circuit at the other end.</summary>
    [Maps("properties.peer.id", Terraform = "express_route_circuit_id", CreateOnly = true)]
    public Text? Circuit { get; init; }

    /// <summary>What it is; as the other end says, unless given.</summary>
    [Maps("properties.connectionType", Terraform = "type", CreateOnly = true)]
    public GatewayConnectionType? Type { get => field ?? (Circuit is not null ? GatewayConnectionType.ExpressRoute : Peer is not null ? GatewayConnectionType.Networks : GatewayConnectionType.Office); init; }

    /// <summary>IKEv2 unless given; the older one for old devices.</summary>
    [Maps("properties.connectionProtocol", Terraform = "connection_protocol", CreateOnly = true)]
    public IkeVersion? Protocol { get; init; }

    /// <summary>Which end may begin.</summary>
    [Maps("properties.connectionMode", Terraform = "connection_mode")]
    public GatewayConnectionMode Begins { get; init; } = GatewayConnectionMode.Default;

    /// <summary>Seconds of silence after which the other end counts as gone, 9 to 3,600. Azure's default is 45.</summary>
    [Within(9, 3600)]
    [Maps("properties.dpdTimeoutSeconds", Terraform = "dpd_timeout_seconds")]
    public int? DeadAfterSeconds { get; init; }

    /// <summary>Learns routes from the other end.</summary>
    [Maps("properties.enableBgp", Terraform = "enable_bgp", Absent = false)]
    public bool Bgp { get; init; }

    /// <summary>How much its routes weigh, 0 to 32,000.</summary>
    [Within(0, 32000)]
    [Maps("properties.routingWeight", Terraform = "routing_weight")]
    public int? Weight { get; init; }

    /// <summary>Sends traffic past the gateway, straight to the machines; for ExpressRoute alone.</summary>
    [Maps("properties.expressRouteGatewayBypass", Terraform = "express_route_gateway_bypass")]
    public bool? FastPath { get; init; }

    /// <summary>Reaches private endpoints that way too.</summary>
    [Maps("properties.enablePrivateLinkFastPath", Terraform = "private_link_fast_path_enabled")]
    public bool? PrivateLinkFastPath { get; init; }

    /// <summary>Chooses traffic by pairs of ranges, as policy-based devices do.</summary>
    [Maps("properties.usePolicyBasedTrafficSelectors", Terraform = "use_policy_based_traffic_selectors", Absent = false)]
    public bool ByRanges { get; init; }

    /// <summary>Speaks to the office from the gateway's address inside of the network.</summary>
    [Maps("properties.useLocalAzureIpAddress", Terraform = "local_azure_ip_address_enabled", Absent = false)]
    public bool FromPrivateAddress { get; init; }

    /// <summary>How the tunnel is encrypted; what both ends agree on when null.</summary>
    [Maps("properties.ipsecPolicies[0]", Terraform = "ipsec_policy")]
    public IpsecPolicy? Encryption { get; init; }
}

public enum GatewayConnectionType { [Wire("IPsec")] Office, [Wire("Vnet2Vnet")] Networks, ExpressRoute }
public enum IkeVersion { [Wire("IKEv2")] V2, [Wire("IKEv1")] V1 }
public enum GatewayConnectionMode { Default, [Wire("InitiatorOnly")] Azure, [Wire("ResponderOnly")] Office }

/// <summary>How a tunnel is encrypted. Our defaults are the strongest that Azure's own list has for all devices.</summary>
public sealed record IpsecPolicy : Part
{
    [Maps("dhGroup", Terraform = "dh_group")]
    public DhGroup DhGroup { get; init; } = DhGroup.Ecp384;

    [Maps("ikeEncryption", Terraform = "ike_encryption")]
    public IkeEncryption IkeEncryption { get; init; } = IkeEncryption.Aes256;

    [Maps("ikeIntegrity", Terraform = "ike_integrity")]
    public IkeIntegrity IkeIntegrity { get; init; } = IkeIntegrity.Sha384;

    [Maps("ipsecEncryption", Terraform = "ipsec_encryption")]
    public IpsecEncryption Encryption { get; init; } = IpsecEncryption.GcmAes256;

    [Maps("ipsecIntegrity", Terraform = "ipsec_integrity")]
    public IpsecIntegrity Integrity { get; init; } = IpsecIntegrity.GcmAes256;

    [Maps("pfsGroup", Terraform = "pfs_group")]
    public PfsGroup PfsGroup { get; init; } = PfsGroup.Ecp384;

    /// <summary>Kilobytes until new keys are made, 1,024 or more.</summary>
    [Within(1024, int.MaxValue)]
    [Maps("saDataSizeKilobytes", Terraform = "sa_datasize")]
    public int KeyKilobytes { get; init; } = 102400000;

    /// <summary>Seconds until new keys are made, 300 or more.</summary>
    [Within(300, int.MaxValue)]
    [Maps("saLifeTimeSeconds", Terraform = "sa_lifetime")]
    public int KeySeconds { get; init; } = 27000;
}

public enum DhGroup { [Wire("ECP384")] Ecp384, [Wire("ECP256")] Ecp256, [Wire("DHGroup24")] Group24, [Wire("DHGroup2048")] Group2048, [Wire("DHGroup14")] Group14 }
public enum IkeEncryption { [Wire("AES256")] Aes256, [Wire("GCMAES256")] GcmAes256, [Wire("GCMAES128")] GcmAes128, [Wire("AES192")] Aes192, [Wire("AES128")] Aes128 }
public enum IkeIntegrity { [Wire("SHA384")] Sha384, [Wire("SHA256")] Sha256, [Wire("GCMAES256")] GcmAes256, [Wire("GCMAES128")] GcmAes128, [Wire("SHA1")] Sha1 }
public enum IpsecEncryption { [Wire("GCMAES256")] GcmAes256, [Wire("GCMAES192")] GcmAes192, [Wire("GCMAES128")] GcmAes128, [Wire("AES256")] Aes256, [Wire("AES192")] Aes192, [Wire("AES128")] Aes128 }
public enum IpsecIntegrity { [Wire("GCMAES256")] GcmAes256, [Wire("GCMAES192")] GcmAes192, [Wire("GCMAES128")] GcmAes128, [Wire("SHA256")] Sha256, [Wire("SHA1")] Sha1 }
public enum PfsGroup { [Wire("ECP384")] Ecp384, [Wire("ECP256")] Ecp256, [Wire("PFS24")] Group24, [Wire("PFS2048")] Group2048, [Wire("PFS14")] Group14, [Wire("PFSMM")] SameAsIke, None }
