using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Reasoning;

/// <summary>Where the resources of an environment lie, and by which door each is reached.</summary>
/// <param name="Doors">Private endpoints, in the order made.</param>
/// <param name="Peerings">A network, and the one it is joined to.</param>
/// <param name="Fronts">A public address, and what answers at it.</param>
/// <param name="Zones">Private DNS zones.</param>
public sealed record NetworkPlan(
    IReadOnlyList<PlannedNetwork> Networks,
    IReadOnlyList<PrivateDoor> Doors,
    IReadOnlyList<(AzureResource Network, AzureResource Hub)> Peerings,
    IReadOnlyList<(AzureResource Address, AzureResource Behind)> Fronts,
    IReadOnlyList<AzureResource> Zones)
{
    public static NetworkPlan Of(ArchitectureGraph graph)
    {
        VirtualNetwork[] networks = [.. graph.Resources.OfType<VirtualNetwork>()];
        var inside = graph.Resources.Where(resource => SubnetOf(resource) is not null).ToLookup(resource => SubnetOf(resource)!);
        return new(
            [.. networks.Select(network => new PlannedNetwork(network, [.. network.AddressSpace.Select(range => range.ToString())], [.. network.Subnets.Select(subnet => new PlannedSubnet(subnet, [.. Facts(subnet)], [.. inside[subnet]]))]))],
            [.. graph.Resources.OfType<PrivateEndpoint>().Select(endpoint => new PrivateDoor(endpoint, endpoint.Subnet, endpoint.Target as AzureResource, [.. endpoint.Zones.Select(zone => zone.Name)]))],
            [.. networks.Where(network => network.Hub is not null && networks.Contains(network.Hub)).Select(network => (network, (AzureResource)network.Hub!))],
            [.. graph.Resources.OfType<PublicIpAddress>().SelectMany(address => graph.Resources.Where(resource => SubnetOf(resource) is not null && ResourceReferences.Of(resource).Contains(address)).Select(behind => ((AzureResource)address, behind)))],
            [.. graph.Resources.OfType<PrivateDnsZone>()]);
    }

    /// <summary>The subnet that the resource has addresses of; null for none.</summary>
    public static AzureResource? SubnetOf(AzureResource resource) => resource switch
    {
        PrivateEndpoint endpoint => endpoint.Subnet,
        INetworkInjected injected => injected.Subnet,
        _ => null,
    };

    /// <summary>Where a caller inside the network arrives: at the service itself where it lies in a subnet that takes calls, else at its private endpoint, else at its public name.</summary>
    public Element EntranceOf(Element callee)
    {
        var service = ServiceOf(callee);
        if (service is INetworkInjected { Subnet: not null } and AzureResource { Shape.NeedsDelegation: not { OutboundOnly: true } }) return service;
        return Doors.FirstOrDefault(door => ReferenceEquals(door.Target, service))?.Endpoint ?? service;
    }

    /// <summary>A part of a service is reached as the service is.</summary>
    public static Element ServiceOf(Element element) => element.Inside.Prepend(element).LastOrDefault(part => part is AzureResource and not ResourceGroup) ?? element;

    private static IEnumerable<string> Facts(Subnet subnet)
    {
        if (subnet.Range is { } range) yield return range.ToString();
        if (subnet.SecurityGroup is { } guard) yield return $"security group {guard.Name}";
        if (subnet.Routes is { } routes) yield return $"routes {routes.Name}";
    }
}

/// <param name="Ranges">Its address space.</param>
public sealed record PlannedNetwork(AzureResource Resource, IReadOnlyList<string> Ranges, IReadOnlyList<PlannedSubnet> Subnets);

/// <param name="Facts">Its range, and what guards and routes its traffic.</param>
/// <param name="Holds">What takes addresses of it.</param>
public sealed record PlannedSubnet(AzureResource Resource, IReadOnlyList<string> Facts, IReadOnlyList<AzureResource> Holds);

/// <param name="Place">The subnet; null where nothing is said.</param>
/// <param name="Target">Null where it is none of the model.</param>
/// <param name="ZoneNames">The zones in which the target's name is found.</param>
public sealed record PrivateDoor(AzureResource Endpoint, AzureResource? Place, AzureResource? Target, IReadOnlyList<string> ZoneNames);
