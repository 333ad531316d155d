using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A port, or a range of them, that leads to one machine each.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers</remarks>
[AzureResource("Microsoft.Network/loadBalancers/inboundNatRules", "2025-07-01", Terraform = "azurerm_lb_nat_rule")]
[Service("Load balancer NAT rule", "A port that leads to one machine", Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/inbound-nat-rules")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(LoadBalancer), "loadbalancer_id")]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
public sealed class LoadBalancerNatRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<LoadBalancer>(name, new(file, line, expression))
{
    /// <summary>The name of the frontend that is called.</summary>
    [Maps("properties.frontendIPConfiguration.id", Terraform = "frontend_ip_configuration_name", Within = "../frontendIPConfigurations")]
    public string Frontend { get; init; } = "frontend";

    [Maps("properties.protocol", Terraform = "protocol")]
    public LoadBalancerProtocol Protocol { get; init; } = LoadBalancerProtocol.Tcp;

    /// <summary>The port that is called, of a rule for one machine.</summary>
    [Within(0, 65534)]
    [Maps("properties.frontendPort", Terraform = "frontend_port")]
    public int? Port { get; init; }

    /// <summary>The first port of a rule for a whole <see cref="Pool"/>.</summary>
    [Within(1, 65534)]
    [Maps("properties.frontendPortRangeStart", Terraform = "frontend_port_start")]
    public int? FirstPort { get; init; }

    [Within(1, 65534)]
    [Maps("properties.frontendPortRangeEnd", Terraform = "frontend_port_end")]
    public int? LastPort { get; init; }

    /// <summary>The port of the machine, 1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("properties.backendPort", Terraform = "backend_port")]
    public int MachinePort { get; init; } = 22;

    [Maps("properties.backendAddressPool.id", Terraform = "backend_address_pool_id")]
    public LoadBalancerPool? Pool { get; init; }

    /// <summary>Minutes after which a silent connection is closed, 4 to 30.</summary>
    [Within(4, 30)]
    [Maps("properties.idleTimeoutInMinutes", Terraform = "idle_timeout_in_minutes", Absent = 4)]
    public int IdleTimeoutMinutes { get; init; } = 4;

    /// <summary>Tells both ends when it closes a silent connection. Azure's default is off; ours is on.</summary>
    [Maps("properties.enableTcpReset", Terraform = "tcp_reset_enabled", Absent = false)]
    public bool TcpReset { get; init; } = true;

    [Maps("properties.enableFloatingIP", Terraform = "floating_ip_enabled", Absent = false)]
    public bool FloatingIp { get; init; }
}
