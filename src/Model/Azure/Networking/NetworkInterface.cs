using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What connects a machine to a subnet.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/networkinterfaces</remarks>
[AzureResource("Microsoft.Network/networkInterfaces", "2024-05-01", Terraform = "azurerm_network_interface")]
[Service("Network interface", "Connects a machine to a subnet", Deep = true, Icon = "virtual-machine", Source = "https://learn.microsoft.com/azure/virtual-network/virtual-network-network-interface")]
[Without(Traits.Any & ~Traits.Injection)]
[Named("nic", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Companion("azurerm_network_interface_security_group_association", self: "network_interface_id")]
[Companion("azurerm_network_interface_application_security_group_association", self: "network_interface_id", Each = true)]
[Companion("azurerm_network_interface_backend_address_pool_association", self: "network_interface_id", Each = true)]
[Companion("azurerm_network_interface_nat_rule_association", self: "network_interface_id", Each = true)]
public sealed class NetworkInterface(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), INetworkInjected
{
    /// <summary>The subnet that it is in, unless <see cref="Configurations"/> say more.</summary>
    public Subnet? Subnet { get => field ?? _configurations?.FirstOrDefault()?.Subnet; init; }

    /// <summary>Its addresses; one in the subnet unless given.</summary>
    [Maps("properties.ipConfigurations", Terraform = "ip_configuration")]
    public IReadOnlyList<InterfaceAddress> Configurations { get => _configurations ?? [new() { Subnet = Subnet }]; init => _configurations = value; }

    private readonly IReadOnlyList<InterfaceAddress>? _configurations;

    /// <summary>Goes past the host straight to the network card, which larger machines can. Null is Azure's default, off.</summary>
    [Maps("properties.enableAcceleratedNetworking", Terraform = "accelerated_networking_enabled")]
    public bool? AcceleratedNetworking { get; init; }

    /// <summary>Takes what is sent to other addresses, as a firewall must. Azure's default, and ours, is off.</summary>
    [Maps("properties.enableIPForwarding", Terraform = "ip_forwarding_enabled", Absent = false)]
    public bool Forwards { get; init; }

    /// <summary>Asked in this order; those of the network when empty.</summary>
    [Maps("properties.dnsSettings.dnsServers", Terraform = "dns_servers", Ordered = true)]
    public IReadOnlyList<Cidr> DnsServers { get; init; } = [];

    /// <summary>Which traffic may pass, beside what the subnet's says.</summary>
    [Maps("properties.networkSecurityGroup.id", Terraform = "azurerm_network_interface_security_group_association:network_security_group_id")]
    public NetworkSecurityGroup? SecurityGroup { get; init; }

    /// <summary>azurerm counts an interface into groups, and Azure its addresses, which must all be in the same.</summary>
    [Maps(Terraform = "azurerm_network_interface_application_security_group_association:group")]
    internal IReadOnlyList<InterfaceGroup> Groups => [.. (Configurations.FirstOrDefault()?.ApplicationGroups ?? []).Select(group => new InterfaceGroup { Group = group })];

    [Maps(Terraform = "azurerm_network_interface_backend_address_pool_association:member")]
    internal IReadOnlyList<PooledAddress> PoolMembers => [.. Configurations.SelectMany(address => address.Pools.Select(pool => new PooledAddress { Address = address.Name, Pool = pool }))];

    [Maps(Terraform = "azurerm_network_interface_nat_rule_association:target")]
    internal IReadOnlyList<NatTarget> NatTargets => [.. Configurations.SelectMany(address => address.NatRules.Select(rule => new NatTarget { Address = address.Name, Rule = rule }))];
}

/// <summary>An address of a network interface.</summary>
public sealed record InterfaceAddress : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "main";

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>An address that stays; Azure gives one when null.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address", TerraformWhen = nameof(IsFixed))]
    public string? Address { get; init; }

    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    internal AddressAllocation Allocation { get => _allocation ?? (Address is null ? AddressAllocation.Dynamic : AddressAllocation.Static); init => _allocation = value; }

    private readonly AddressAllocation? _allocation;

    internal bool IsFixed => Allocation == AddressAllocation.Static;

    /// <summary>A public address, which makes the machine reachable from the Internet.</summary>
    [Maps("properties.publicIPAddress.id", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    /// <summary>The first one of its interface, where it has several.</summary>
    [Maps("properties.primary", Terraform = "primary")]
    public bool? Primary { get; init; }

    /// <summary>Its version. Null is Azure's default, the fourth.</summary>
    [Maps("properties.privateIPAddressVersion", Terraform = "private_ip_address_version")]
    public AddressFamily? Version { get; init; }

    /// <summary>The pools of load balancers that pass calls on to it.</summary>
    [Maps("properties.loadBalancerBackendAddressPools[].id")]
    public IReadOnlyList<LoadBalancerPool> Pools { get; init; } = [];

    /// <summary>The rules of load balancers by which a port of theirs leads to it alone.</summary>
    [Maps("properties.loadBalancerInboundNatRules[].id")]
    public IReadOnlyList<LoadBalancerNatRule> NatRules { get; init; } = [];

    /// <summary>The ids of application security groups, which rules can name instead of addresses; the same for all addresses of an interface.</summary>
    [Maps("properties.applicationSecurityGroups[].id")]
    public IReadOnlyList<Text> ApplicationGroups { get; init; } = [];
}

/// <summary>An application security group that an interface is in, as azurerm writes it.</summary>
internal sealed record InterfaceGroup : Part
{
    [Maps(Terraform = "application_security_group_id")]
    public Text Group { get; init; } = "";
}

/// <summary>An address in a load balancer's pool, as azurerm writes it.</summary>
internal sealed record PooledAddress : Part
{
    [Maps(Terraform = "ip_configuration_name")]
    public string Address { get; init; } = "";

    [Maps(Terraform = "backend_address_pool_id")]
    public LoadBalancerPool? Pool { get; init; }
}

/// <summary>An address that a port of a load balancer leads to, as azurerm writes it.</summary>
internal sealed record NatTarget : Part
{
    [Maps(Terraform = "ip_configuration_name")]
    public string Address { get; init; } = "";

    [Maps(Terraform = "nat_rule_id")]
    public LoadBalancerNatRule? Rule { get; init; }
}
