using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What joins a network to places outside of Azure. It stands in a subnet named <c>GatewaySubnet</c> of at least /27.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.network/virtualnetworkgateways</remarks>
public abstract class VirtualNetworkGateway : RegionalResource, INetworkInjected, IZoneRedundant
{
    /// <summary>The name that the subnet of every gateway must have.</summary>
    public const string SubnetName = "GatewaySubnet";

    private protected VirtualNetworkGateway(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The subnet that holds it and other gateways alone.</summary>
    /// <exception cref="ModelException">The subnet has another name.</exception>
    public Subnet? Subnet { get => field ?? _places?.FirstOrDefault()?.Subnet; init => field = value.Named(SubnetName, this); }

    /// <summary>The addresses that it is called at; two for one that is active twice.</summary>
    public IReadOnlyList<PublicIpAddress> PublicAddresses { get => field ?? [.. (_places ?? []).Select(place => place.PublicAddress).OfType<PublicIpAddress>()]; init; }

    /// <summary>Its place as Azure keeps it; made of <see cref="Subnet"/> and <see cref="PublicAddresses"/> unless given.</summary>
    [Maps("properties.ipConfigurations", Needed = true, Terraform = "ip_configuration")]
    public IReadOnlyList<AddressInSubnet> Places
    {
        get => _places ?? [.. (Subnet is null ? [] : PublicAddresses.DefaultIfEmpty(null)).Select((address, index) => new AddressInSubnet { Name = index == 0 ? "gateway" : $"gateway-{index + 1}", Subnet = Subnet, PublicAddress = address })];
        init => _places = value;
    }

    private IReadOnlyList<AddressInSubnet>? _places;

    /// <summary>Size and whether it spans zones, as each kind of gateway says.</summary>
    private protected abstract string SizeOnTheWire { get; }

    string IZoneRedundant.ZoneSetting => "Sku";
    bool IZoneRedundant.IsZoneRedundant => SizeOnTheWire.EndsWith("AZ", StringComparison.Ordinal);
}
