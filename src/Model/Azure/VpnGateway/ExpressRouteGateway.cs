using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Joins a network to the company's own lines into Azure, past the Internet.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways</remarks>
[AzureResource("Microsoft.Network/virtualNetworkGateways", "2025-07-01", Terraform = "azurerm_virtual_network_gateway")]
[Fixed("properties.gatewayType", "ExpressRoute", Terraform = "type", Discriminates = true)]
[Service("ExpressRoute gateway", "Joins a network to the company's own lines into Azure, past the Internet", Icon = "expressroute", Protocol = "IP", Source = "https://learn.microsoft.com/azure/expressroute/expressroute-about-virtual-network-gateways")]
[Without(Traits.Any & ~(Traits.Identity | Traits.Zones | Traits.Injection | Traits.Diagnostics))]
[Without(Traits.Identity, Although = "it would read certificates under one, which azurerm does not know")]
[Named("ergw", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class ExpressRouteGateway(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : VirtualNetworkGateway(name, new(file, line, expression))
{
    /// <summary>Its size: the higher, the more traffic. Those that end in Az span zones.</summary>
    [Maps("properties.sku.name", Terraform = "sku")]
    public ExpressRouteGatewaySku Sku { get; init; } = ExpressRouteGatewaySku.ErGw1Az;

    [Maps("properties.sku.tier")]
    internal ExpressRouteGatewaySku Tier { get => Sku; init { } }

    /// <summary>Lets other networks that are joined to the same line reach this one. Azure's default is off.</summary>
    [Maps("properties.allowRemoteVnetTraffic", Terraform = "remote_vnet_traffic_enabled", Absent = false)]
    public bool FromOtherNetworks { get; init; }

    /// <summary>Lets what is joined to a virtual WAN reach the network. Azure's default is off.</summary>
    [Maps("properties.allowVirtualWanTraffic", Terraform = "virtual_wan_traffic_enabled", Absent = false)]
    public bool FromVirtualWan { get; init; }

    private protected override string SizeOnTheWire => Sku.ToString().ToUpperInvariant();
}

public enum ExpressRouteGatewaySku { Standard, HighPerformance, UltraPerformance, [Wire("ErGw1AZ")] ErGw1Az, [Wire("ErGw2AZ")] ErGw2Az, [Wire("ErGw3AZ")] ErGw3Az, [Wire("ErGwScale")] Scale }
