namespace AiFactory.Model.Azure;

/// <summary>Who has which addresses of a network: its subnets, what lies in them, and what is free.</summary>
/// <param name="Rows">By address; subnets that found no room come last.</param>
public sealed record NetworkAddresses(VirtualNetwork Network, IReadOnlyList<AddressRow> Rows)
{
    /// <summary>Whether others run it. What is free in such a network is not known.</summary>
    public bool IsObserved => Network.Ownership == Ownership.Observed;

    /// <summary>Every network of an environment, in the order made.</summary>
    public static IReadOnlyList<NetworkAddresses> Of(ArchitectureGraph graph)
    {
        var endpoints = graph.Resources.OfType<PrivateEndpoint>().Where(endpoint => endpoint.Subnet is not null).ToLookup(endpoint => endpoint.Subnet!);
        var injected = graph.Resources.Where(resource => resource is INetworkInjected { Subnet: not null }).ToLookup(resource => ((INetworkInjected)resource).Subnet!);
        return [.. graph.Resources.OfType<VirtualNetwork>().Select(network => new NetworkAddresses(network, Ranges(network)))];

        IReadOnlyList<AddressRow> Ranges(VirtualNetwork network) =>
            [.. network.Subnets.Select(subnet => new AddressRow(subnet.Range, subnet.Name, Holds(subnet))).Concat(Free(network)).OrderBy(row => row.Range is null).ThenBy(row => row.Range).ThenBy(row => row.Name, StringComparer.Ordinal)];

        IReadOnlyList<string> Holds(Subnet subnet) =>
        [
            .. injected[subnet].Select(resource => $"{resource.Title} {resource.Name}"),
            .. endpoints[subnet].Select(endpoint => $"endpoint of {(endpoint.Target as AzureResource)?.Name ?? endpoint.Name} ({string.Join(", ", endpoint.Groups)})"),
        ];
    }

    private static IEnumerable<AddressRow> Free(VirtualNetwork network)
    {
        if (network.Ownership == Ownership.Observed) return [];

        var free = new AddressAllocator(network.AddressSpace);
        foreach (var range in network.Subnets.Select(subnet => subnet.Range).OfType<Cidr>()) free.Reserve(range);
        return free.Free.Select(range => new AddressRow(range, null, []));
    }
}

/// <summary>A range of a network.</summary>
/// <param name="Range">Null for a subnet that the address plan found no room for.</param>
/// <param name="Name">The subnet's name; null for addresses that are free.</param>
/// <param name="Holds">What takes addresses of it.</param>
public sealed record AddressRow(Cidr? Range, string? Name, IReadOnlyList<string> Holds)
{
    /// <summary>Addresses that resources can have; for a free range, if it became one subnet.</summary>
    public long Usable => Range?.Usable ?? 0;
}
