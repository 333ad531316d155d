using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A private network in one region.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworks</remarks>
[AzureResource("Microsoft.Network/virtualNetworks", "2024-05-01", Terraform = "azurerm_virtual_network")]
[Service("Virtual network", "A private network in one region, divided into subnets", Deep = true, Icon = "virtual-network", Source = "https://learn.microsoft.com/azure/virtual-network/virtual-networks-overview")]
[Without(Traits.Any & ~Traits.Diagnostics)]
[Named("vnet", 2, 64, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class VirtualNetwork(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IDerivesResources
{
    [Maps("properties.addressSpace.addressPrefixes", Terraform = "address_space")]
    public IReadOnlyList<Cidr> AddressSpace { get; init; } = [];

    /// <summary>Asked in this order; Azure's own when empty.</summary>
    [Maps("properties.dhcpOptions.dnsServers", Terraform = "dns_servers", Ordered = true)]
    public IReadOnlyList<Cidr> DnsServers { get; init; } = [];

    /// <summary>The id of the plan that protects it against floods of traffic; Azure's basic protection when null.</summary>
    [Maps("properties.ddosProtectionPlan.id", Terraform = "ddos_protection_plan.id")]
    public string? DdosPlan { get; init; }

    [Maps("properties.enableDdosProtection", Terraform = "ddos_protection_plan.enable", TerraformWhen = nameof(HasDdosPlan), Absent = false)]
    internal bool HasDdosPlan { get => DdosPlan is not null; init { } }

    [Children(Embedded = "properties.subnets")]
    public IReadOnlyList<Subnet> Subnets { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>The network in the middle that this one is peered with. Its owners make the peering back.</summary>
    public VirtualNetwork? Hub { get; init; }

    void IDerivesResources.Derive()
    {
        if (Hub is not null) new VirtualNetworkPeering("to-" + Hub.Name, Position.File, Position.Line, Position.Expression) { Remote = Hub }.AdoptedBy(this);
    }
}
