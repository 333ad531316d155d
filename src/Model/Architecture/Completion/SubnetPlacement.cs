using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>Gives addresses to subnets that asked only for a size: locked ones first, then the biggest, then in the order written, each in the smallest gap that holds it. What finds no room stays without, and a rule says so.</summary>
internal static class SubnetPlacement
{
    public static void Allocate(Architecture architecture)
    {
        foreach (var network in architecture.Elements.OfType<VirtualNetwork>().Where(network => network.Ownership != Ownership.Observed).ToList()) Allocate(network, architecture);
    }

    private static void Allocate(VirtualNetwork network, Architecture architecture)
    {
        List<Subnet> open = [.. network.Subnets.Where(subnet => subnet.Range is null && subnet.Prefix is not null)];
        if (open.Count == 0) return;

        var free = new AddressAllocator(network.AddressSpace);
        foreach (var taken in network.Subnets.Select(subnet => subnet.Range).OfType<Cidr>()) free.Reserve(taken);
        foreach (var subnet in open.Where(subnet => Locked(subnet, architecture) is not null).ToList())
        {
            var range = Locked(subnet, architecture)!.Value;
            if (range.Prefix != subnet.Prefix) throw ModelErrors.LockContradictsRange(subnet, range, $"but the model asks for a /{subnet.Prefix}");
            if (!network.AddressSpace.Any(space => space.Contains(range))) throw ModelErrors.LockContradictsRange(subnet, range, $"which lie outside of the network's {string.Join(", ", network.AddressSpace)}");
            if (network.Subnets.FirstOrDefault(other => other.Range is { } taken && taken.Overlaps(range)) is { } rival) throw ModelErrors.LockContradictsRange(subnet, range, $"which overlap {rival.Range} of {rival.Key}");
            free.Reserve(range);
            subnet.Allocate(range);
            open.Remove(subnet);
        }

        foreach (var subnet in open.Select((subnet, order) => (subnet, order)).OrderBy(pair => pair.subnet.Prefix).ThenBy(pair => pair.order).Select(pair => pair.subnet))
        {
            if (free.TryAllocateTightest(subnet.Prefix!.Value, out var range)) subnet.Allocate(range);
        }
    }

    private static Cidr? Locked(Subnet subnet, Architecture architecture) =>
        architecture.Lock.RangeOf(subnet.Key, architecture.Environment.Name)
        ?? (subnet.FormerKey is { } former ? architecture.Lock.RangeOf(former, architecture.Environment.Name) : null);
}
