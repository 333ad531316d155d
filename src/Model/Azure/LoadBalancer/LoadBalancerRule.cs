using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Which connections go to which machines.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers</remarks>
[AzureResource("Microsoft.Network/loadBalancers/loadBalancingRules", "2025-07-01", Terraform = "azurerm_lb_rule")]
[Service("Load balancer rule", "Which connections go to which machines", Deep = true, Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/manage-rules-how-to")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(LoadBalancer), "loadbalancer_id")]
public sealed class LoadBalancerRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<LoadBalancer>(name, new(file, line, expression))
{
    /// <summary>The name of the frontend that is called.</summary>
    [Maps("properties.frontendIPConfiguration.id", Terraform = "frontend_ip_configuration_name", Within = "../frontendIPConfigurations")]
    public string Frontend { get; init; } = "frontend";

    [Maps("properties.protocol", Terraform = "protocol")]
    public LoadBalancerProtocol Protocol { get; init; } = LoadBalancerProtocol.Tcp;

    /// <summary>The port that is called, 0 to 65,534; 0 with <see cref="LoadBalancerProtocol.All"/> means all ports.</summary>
    [Within(0, 65534)]
    [Maps("properties.frontendPort", Terraform = "frontend_port")]
    public int Port { get; init; } = 443;

    /// <summary>The port of the machine; the same unless given.</summary>
    [Within(0, 65535)]
    [Maps("properties.backendPort", Terraform = "backend_port")]
    public int? MachinePort { get => field ?? Port; init; }

    [Maps("properties.backendAddressPool.id", Or = "properties.backendAddressPools[0].id", Terraform = "backend_address_pool_ids[0]")]
    public LoadBalancerPool? Pool { get; init; }

    [Maps("properties.probe.id", Terraform = "probe_id")]
    public LoadBalancerProbe? Probe { get; init; }

    /// <summary>Which connections go to the same machine again.</summary>
    [Maps("properties.loadDistribution", Terraform = "load_distribution")]
    public LoadDistribution Distribution { get; init; } = LoadDistribution.Default;

    /// <summary>Minutes after which a silent connection is closed, 4 to 100.</summary>
    [Within(4, 100)]
    [Maps("properties.idleTimeoutInMinutes", Terraform = "idle_timeout_in_minutes", Absent = 4)]
    public int IdleTimeoutMinutes { get; init; } = 4;

    /// <summary>Tells both ends when it closes a silent connection. Azure's default is off; ours is on.</summary>
    [Maps("properties.enableTcpReset", Terraform = "tcp_reset_enabled", Absent = false)]
    public bool TcpReset { get; init; } = true;

    /// <summary>Leaves the address that was called in the packets, as clusters of databases need it.</summary>
    [Maps("properties.enableFloatingIP", Terraform = "floating_ip_enabled", Absent = false)]
    public bool FloatingIp { get; init; }

    /// <summary>Lets the machines call the Internet from the frontend's address. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableOutboundSnat", Terraform = "!disable_outbound_snat", Absent = true)]
    public bool OutboundCalls { get; init; }
}
