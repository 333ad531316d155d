using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>How machines behind a load balancer call the Internet.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers</remarks>
[AzureResource("Microsoft.Network/loadBalancers/outboundRules", "2025-07-01", Terraform = "azurerm_lb_outbound_rule")]
[Service("Load balancer outbound rule", "How machines behind a load balancer call the Internet", Deep = true, Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/outbound-rules")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(LoadBalancer), "loadbalancer_id")]
public sealed class LoadBalancerOutboundRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<LoadBalancer>(name, new(file, line, expression))
{
    /// <summary>The names of the frontends whose addresses the calls come from.</summary>
    [Maps("properties.frontendIPConfigurations[].id", Terraform = "frontend_ip_configuration[].name", Within = "../frontendIPConfigurations")]
    public IReadOnlyList<string> Frontends { get; init; } = [];

    /// <summary>Whose calls.</summary>
    [Maps("properties.backendAddressPool.id", Needed = true, Terraform = "backend_address_pool_id")]
    public LoadBalancerPool? Pool { get; init; }

    [Maps("properties.protocol", Terraform = "protocol")]
    public LoadBalancerProtocol Protocol { get; init; } = LoadBalancerProtocol.All;

    /// <summary>Ports of each machine, a multiple of 8 up to 64,000; Azure shares them out when 0.</summary>
    [Within(0, 64000)]
    [Maps("properties.allocatedOutboundPorts", Terraform = "allocated_outbound_ports")]
    public int Ports { get; init; } = 1024;

    /// <summary>Minutes after which a silent connection is closed, 4 to 120.</summary>
    [Within(4, 120)]
    [Maps("properties.idleTimeoutInMinutes", Terraform = "idle_timeout_in_minutes", Absent = 4)]
    public int IdleTimeoutMinutes { get; init; } = 4;

    /// <summary>Tells both ends when it closes a silent connection. Azure's default is off; ours is on.</summary>
    [Maps("properties.enableTcpReset", Terraform = "tcp_reset_enabled", Absent = false)]
    public bool TcpReset { get; init; } = true;
}
