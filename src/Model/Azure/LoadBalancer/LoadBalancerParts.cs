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

public enum PoolSync { Automatic, Manual }

/// <summary>A tunnel to an appliance.</summary>
public sealed record LoadBalancerTunnel : Part
{
    [Maps("identifier", Terraform = "identifier")]
    public int Identifier { get; init; } = 800;

    [Maps("port", Terraform = "port")]
    public int Port { get; init; } = 10800;

    [Maps("protocol", Terraform = "protocol")]
    public TunnelProtocol Protocol { get; init; } = TunnelProtocol.Vxlan;

    [Maps("type", Terraform = "type")]
    public TunnelSide Side { get; init; }
}

public enum TunnelProtocol { None, Native, [Wire("VXLAN")] Vxlan }
public enum TunnelSide { None, Internal, External }

/// <summary>A question that machines must answer to get connections.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers</remarks>
[AzureResource("Microsoft.Network/loadBalancers/probes", "2025-07-01", Terraform = "azurerm_lb_probe")]
[Service("Load balancer probe", "A question that machines must answer to get connections", Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/load-balancer-custom-probe-overview")]
[Without(Traits.Any)]
[Named("", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(LoadBalancer), "loadbalancer_id")]
public sealed class LoadBalancerProbe(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<LoadBalancer>(name, new(file, line, expression))
{
    [Maps("properties.protocol", Terraform = "protocol")]
    public ProbeProtocol Protocol { get; init; } = ProbeProtocol.Tcp;

    /// <summary>1 to 65,535.</summary>
    [Within(1, 65535)]
    [Maps("properties.port", Terraform = "port")]
    public int Port { get; init; } = 443;

    /// <summary>What is asked for over HTTP or HTTPS; needed there.</summary>
    [Maps("properties.requestPath", Terraform = "request_path")]
    public string? Path { get; init; }

    /// <summary>Seconds between two questions, 5 or more.</summary>
    [Within(5, int.MaxValue)]
    [Maps("properties.intervalInSeconds", Terraform = "interval_in_seconds")]
    public int EverySeconds { get; init; } = 15;

    /// <summary>Answers that were counted in older versions of Azure, and now are not.</summary>
    [Maps("properties.numberOfProbes", Terraform = "number_of_probes")]
    public int? Probes { get; init; }

    /// <summary>Answers in a row that change a machine's standing, 1 to 100.</summary>
    [Within(1, 100)]
    [Maps("properties.probeThreshold", Terraform = "probe_threshold")]
    public int Threshold { get; init; } = 1;
}

public enum ProbeProtocol { Tcp, Http, Https }

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

public enum LoadBalancerProtocol { Tcp, Udp, All }

/// <summary>To any machine; from one address to the same machine; from one address and protocol to the same.</summary>
public enum LoadDistribution { Default, [Wire("SourceIP")] ByAddress, [Wire("SourceIPProtocol")] ByAddressAndProtocol }

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
