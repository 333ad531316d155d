using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>How pods and services of a cluster get addresses, and what passes between them.</summary>
public sealed record ClusterNetwork : Part
{
    /// <summary>Azure's own; kubenet is on its way out, and none leaves it to one's own.</summary>
    [Maps("networkPlugin", Terraform = "network_plugin", CreateOnly = true)]
    public ClusterPlugin Plugin { get; init; } = ClusterPlugin.Azure;

    /// <summary>Gives pods addresses that the network does not know, so that the subnet need hold machines only. Azure's default is off; ours is on with Azure's own.</summary>
    [Maps("networkPluginMode", Terraform = "network_plugin_mode")]
    public ClusterPluginMode? Mode { get; init; } = ClusterPluginMode.Overlay;

    /// <summary>What moves packets. Azure's default is its own; ours is Cilium, which also holds to network policies.</summary>
    [Maps("networkDataplane", Terraform = "network_data_plane")]
    public ClusterDataPlane? DataPlane { get; init; } = ClusterDataPlane.Cilium;

    /// <summary>Who holds pods to network policies.</summary>
    [Maps("networkPolicy", Terraform = "network_policy")]
    public ClusterPolicy? Policy { get; init; } = ClusterPolicy.Cilium;

    /// <summary>How calls leave to the Internet. Azure's default, and ours, is a load balancer; a route to a firewall is tighter, and a gateway has more ports.</summary>
    [Maps("outboundType", Terraform = "outbound_type")]
    public ClusterEgress Egress { get; init; } = ClusterEgress.LoadBalancer;

    /// <summary>The addresses of pods in the overlay.</summary>
    [Maps("podCidr", Terraform = "pod_cidr", CreateOnly = true)]
    public Cidr? Pods { get; init; }

    /// <summary>The addresses of pods in each family, for dual stack; the first is <see cref="Pods"/>. Azure makes it of that when empty.</summary>
    [Maps("podCidrs", Terraform = "pod_cidrs", CreateOnly = true, Ordered = true)]
    public IReadOnlyList<Text> PodsByFamily { get; init; } = [];

    /// <summary>The addresses of services, which nothing else that the cluster calls may have.</summary>
    [Maps("serviceCidr", Terraform = "service_cidr", CreateOnly = true)]
    public Cidr? Services { get; init; }

    /// <summary>The addresses of services in each family, for dual stack; the first is <see cref="Services"/>. Azure makes it of that when empty.</summary>
    [Maps("serviceCidrs", Terraform = "service_cidrs", CreateOnly = true, Ordered = true)]
    public IReadOnlyList<Text> ServicesByFamily { get; init; } = [];

    /// <summary>The address of the cluster's name server, among those of services.</summary>
    [Maps("dnsServiceIP", Terraform = "dns_service_ip", CreateOnly = true)]
    public string? NameServer { get; init; }

    /// <summary>Both families for dual stack. Null is Azure's default, the fourth version alone.</summary>
    [Maps("ipFamilies", Terraform = "ip_versions", CreateOnly = true)]
    public IReadOnlyList<AddressFamily> Families { get; init; } = [];

    /// <summary>Its load balancer; null is Azure's default, standard.</summary>
    [Maps("loadBalancerSku", Terraform = "load_balancer_sku", CreateOnly = true)]
    public BalancerSku? LoadBalancer { get; init; } = BalancerSku.Standard;

    /// <summary>Public addresses that Azure makes for calls to the Internet, 1 to 100.</summary>
    [Within(1, 100)]
    [Maps("loadBalancerProfile.managedOutboundIPs.count", Terraform = "load_balancer_profile.managed_outbound_ip_count")]
    public int? OutboundAddresses { get; init; }

    /// <summary>Of these, how many of the sixth version, 0 to 100; for dual stack. Null is Azure's default, 1 there.</summary>
    [Within(0, 100)]
    [Maps("loadBalancerProfile.managedOutboundIPs.countIPv6", Terraform = "load_balancer_profile.managed_outbound_ipv6_count")]
    public int? OutboundIPv6Addresses { get; init; }

    /// <summary>How the load balancer knows machines. Null is Azure's default, by their network interfaces.</summary>
    [Maps("loadBalancerProfile.backendPoolType", Terraform = "load_balancer_profile.backend_pool_type")]
    public ClusterBackends? Backends { get; init; }

    /// <summary>Public addresses of one's own for calls to the Internet.</summary>
    [Maps("loadBalancerProfile.outboundIPs.publicIPs[].id", Terraform = "load_balancer_profile.outbound_ip_address_ids")]
    public IReadOnlyList<PublicIpAddress> OwnOutboundAddresses { get; init; } = [];

    /// <summary>Ports that each machine has for calls to the Internet, 0 to 64,000. Null is Azure's default, as many as there are to share.</summary>
    [Within(0, 64000)]
    [Maps("loadBalancerProfile.allocatedOutboundPorts", Terraform = "load_balancer_profile.outbound_ports_allocated")]
    public int? OutboundPorts { get; init; }

    /// <summary>Minutes that a silent call to the Internet is kept open, 4 to 120. Null is Azure's default, 30.</summary>
    [Within(4, 120)]
    [Maps("loadBalancerProfile.idleTimeoutInMinutes", Terraform = "load_balancer_profile.idle_timeout_in_minutes")]
    public int? OutboundIdleMinutes { get; init; }
}

public enum ClusterPlugin { [Wire("azure")] Azure, [Wire("kubenet")] Kubenet, [Wire("none")] None }
public enum ClusterPluginMode { [Wire("overlay")] Overlay }
public enum ClusterDataPlane { [Wire("azure")] Azure, [Wire("cilium")] Cilium }
public enum ClusterPolicy { [Wire("azure")] Azure, [Wire("calico")] Calico, [Wire("cilium")] Cilium }
public enum ClusterEgress { [Wire("loadBalancer")] LoadBalancer, [Wire("userDefinedRouting")] Routes, [Wire("managedNATGateway")] ManagedGateway, [Wire("userAssignedNATGateway")] OwnGateway, [Wire("none")] None }

/// <summary>By the network interfaces of machines, or by their addresses, which is faster where there are many.</summary>
public enum ClusterBackends { [Wire("NodeIPConfiguration")] Interfaces, [Wire("NodeIP")] Addresses }

public enum AddressFamily { IPv4, IPv6 }
public enum BalancerSku { [Wire("standard")] Standard, [Wire("basic")] Basic }
