namespace AiFactory.Model;

/// <summary>A range that addresses are not to come from, and why.</summary>
public sealed record ReservedRange(Cidr Range, string Why, string Source);

/// <summary>Ranges that Azure, one of its services, or the internet's conventions keep for themselves.</summary>
public static class ReservedRanges
{
    private const string VirtualNetworkFaq = "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq";
    private const string Iana = "https://www.iana.org/assignments/iana-ipv4-special-registry";
    private const string ContainerApps = "https://learn.microsoft.com/azure/container-apps/custom-virtual-networks";
    private const string Agents = "https://learn.microsoft.com/azure/ai-foundry/agents/how-to/virtual-networks";
    private const string Aks = "https://learn.microsoft.com/azure/aks/concepts-network-ip-address-planning";

    /// <summary>For private use (RFC 1918).</summary>
    public static IReadOnlyList<Cidr> Private { get; } = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"];

    /// <summary>Never to be given to anything.</summary>
    public static IReadOnlyList<ReservedRange> Forbidden { get; } =
    [
        new("0.0.0.0/8", "This network.", Iana),
        new("127.0.0.0/8", "Loopback.", VirtualNetworkFaq),
        new("168.63.129.16", "Azure's platform address: DNS, DHCP and health probes.", VirtualNetworkFaq),
        new("169.254.0.0/16", "Link-local; the instance metadata service answers there.", VirtualNetworkFaq),
        new("192.0.2.0/24", "For examples in documents.", Iana),
        new("224.0.0.0/4", "Multicast.", VirtualNetworkFaq),
        new("255.255.255.255", "Broadcast.", VirtualNetworkFaq),
    ];

    /// <summary>Used inside a Container Apps environment; its subnet, and an agent subnet, must not overlap them.</summary>
    public static IReadOnlyList<ReservedRange> ContainerEnvironments { get; } =
    [
        new("100.100.0.0/17", "Reserved by Container Apps with workload profiles.", ContainerApps),
        new("100.100.128.0/19", "Reserved by Container Apps with workload profiles.", ContainerApps),
        new("100.100.160.0/19", "Reserved by Container Apps with workload profiles.", ContainerApps),
        new("100.100.192.0/19", "Reserved by Container Apps with workload profiles.", ContainerApps),
        new("172.30.0.0/16", "Reserved by the Kubernetes service under Container Apps.", ContainerApps),
        new("172.31.0.0/16", "Reserved by the Kubernetes service under Container Apps.", ContainerApps),
    ];

    /// <summary>Those of <see cref="ContainerEnvironments"/>, and what the Foundry agent templates add.</summary>
    public static IReadOnlyList<ReservedRange> AgentSubnets { get; } =
        [.. ContainerEnvironments, new("100.100.224.0/19", "Refused by the Foundry agent templates.", Agents)];

    /// <summary>Allowed, but trouble is likely.</summary>
    public static IReadOnlyList<ReservedRange> Doubtful { get; } =
        [new("172.17.0.0/16", "Docker's default bridge: containers there do not reach such addresses outside.", "https://docs.docker.com/engine/network/drivers/bridge/")];

    /// <summary>What a Kubernetes cluster takes when it is not told otherwise; to be kept free like a hub or an on-premises range.</summary>
    public static IReadOnlyList<ReservedRange> KubernetesDefaults { get; } =
    [
        new("10.0.0.0/16", "Default service range of an AKS cluster.", Aks),
        new("10.244.0.0/16", "Default pod range of an AKS cluster with overlay networking.", Aks),
    ];
}
