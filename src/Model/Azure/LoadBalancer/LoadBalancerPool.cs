using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Machines behind a load balancer. They say themselves that they belong to it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers/backendaddresspools</remarks>
[AzureResource("Microsoft.Network/loadBalancers/backendAddressPools", "2025-07-01", Terraform = "azurerm_lb_backend_address_pool")]
[Service("Load balancer pool", "Machines behind a load balancer", Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/backend-pool-management")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(LoadBalancer), "loadbalancer_id")]
public sealed class LoadBalancerPool(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<LoadBalancer>(name, new(file, line, expression))
{
    /// <summary>The network whose addresses it holds, for a pool of addresses instead of machines.</summary>
    [Maps("properties.virtualNetwork.id", Terraform = "virtual_network_id")]
    public VirtualNetwork? Network { get; init; }

    /// <summary>Whether a pool of addresses follows the machines by itself.</summary>
    [Maps("properties.syncMode", Terraform = "synchronous_mode", CreateOnly = true)]
    public PoolSync? Sync { get; init; }

    /// <summary>For a gateway load balancer: the tunnels to its appliances.</summary>
    [Maps("properties.tunnelInterfaces", Terraform = "tunnel_interface")]
    public IReadOnlyList<LoadBalancerTunnel> Tunnels { get; init; } = [];
}
