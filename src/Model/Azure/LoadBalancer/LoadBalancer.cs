using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Spreads connections over machines, by address and port, without looking into them.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/loadbalancers</remarks>
[AzureResource("Microsoft.Network/loadBalancers", "2025-07-01", Terraform = "azurerm_lb")]
[Service("Load balancer", "Spreads connections over machines, by address and port", Deep = true, Icon = "load-balancer", Protocol = "TCP", Source = "https://learn.microsoft.com/azure/load-balancer/load-balancer-overview")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Diagnostics))]
[Named("lb", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
public sealed class LoadBalancer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IZoneRedundant
{
    /// <summary>Standard turns away what no rule lets in and spans zones. Azure retired Basic in 2025.</summary>
    [Maps("sku.name", Terraform = "sku", CreateOnly = true)]
    public LoadBalancerSku Sku { get; init; } = LoadBalancerSku.Standard;

    /// <summary>Whether it serves one region, or spreads over the load balancers of many.</summary>
    [Maps("sku.tier", Terraform = "sku_tier", CreateOnly = true)]
    public PublicIpReach Reach { get; init; } = PublicIpReach.Regional;

    /// <summary>The addresses that it answers at: of a subnet, or public ones.</summary>
    [Maps("properties.frontendIPConfigurations", Terraform = "frontend_ip_configuration")]
    public IReadOnlyList<LoadBalancerFrontend> Frontends { get; init; } = [];

    /// <summary>The machines behind it.</summary>
    [Children(Embedded = "properties.backendAddressPools")]
    public IReadOnlyList<LoadBalancerPool> Pools { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>How it learns which machines are well.</summary>
    [Children(Embedded = "properties.probes")]
    public IReadOnlyList<LoadBalancerProbe> Probes { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Which connections go to which machines.</summary>
    [Children(Embedded = "properties.loadBalancingRules")]
    public IReadOnlyList<LoadBalancerRule> Rules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>How the machines' own calls reach the Internet. A NAT gateway on their subnet is the better way.</summary>
    [Children(Embedded = "properties.outboundRules")]
    public IReadOnlyList<LoadBalancerOutboundRule> OutboundRules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Which port leads to one machine alone.</summary>
    [Children(Embedded = "properties.inboundNatRules")]
    public IReadOnlyList<LoadBalancerNatRule> NatRules { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The id of a frontend, for a private link service.</summary>
    /// <exception cref="ModelException">It has no frontend of that name.</exception>
    public Text Frontend(string name)
    {
        if (Frontends.All(frontend => frontend.Name != name)) throw ModelErrors.NoFrontend(this, name, Frontends.Select(frontend => frontend.Name));
        return $"{IdOutput}/frontendIPConfigurations/{name}";
    }

    string IZoneRedundant.ZoneSetting => nameof(Frontends);
    bool IZoneRedundant.IsZoneRedundant => Frontends.All(frontend => frontend.Zones.Count >= 2 || frontend.PublicAddress is IZoneRedundant { IsZoneRedundant: true } || frontend.PublicPrefix is IZoneRedundant { IsZoneRedundant: true });
}

public enum LoadBalancerSku { Standard, Basic, Gateway }

/// <summary>An address that a load balancer answers at.</summary>
public sealed record LoadBalancerFrontend : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "frontend";

    /// <summary>For an address inside of the network.</summary>
    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>The address itself, fixed; Azure takes a free one when null.</summary>
    [Maps("properties.privateIPAddress", Terraform = "private_ip_address")]
    public Cidr? Address { get; init; }

    /// <summary>Whether the address is fixed; as <see cref="Address"/> says, unless given.</summary>
    [Maps("properties.privateIPAllocationMethod", Terraform = "private_ip_address_allocation")]
    public AddressAllocation? Allocation { get => field ?? (Address is not null ? AddressAllocation.Static : Subnet is not null ? AddressAllocation.Dynamic : null); init; }

    [Maps("properties.privateIPAddressVersion", Terraform = "private_ip_address_version")]
    public IpVersion? Version { get; init; }

    /// <summary>For an address that the Internet can reach.</summary>
    [Maps("properties.publicIPAddress.id", Terraform = "public_ip_address_id")]
    public PublicIpAddress? PublicAddress { get; init; }

    /// <summary>For outbound rules: a whole range of public addresses.</summary>
    [Maps("properties.publicIPPrefix.id", Terraform = "public_ip_prefix_id")]
    public PublicIpPrefix? PublicPrefix { get; init; }

    /// <summary>The id of the frontend of a gateway load balancer, through whose appliances all goes.</summary>
    [Maps("properties.gatewayLoadBalancer.id", Terraform = "gateway_load_balancer_frontend_ip_configuration_id")]
    public Text? Through { get; init; }

    /// <summary>The zones that keep an address of a subnet: all three unless given. A public address has its own.</summary>
    [Maps("zones", Terraform = "zones")]
    public IReadOnlyList<string> Zones { get => field ?? (Subnet is null ? [] : ["1", "2", "3"]); init; }
}
