using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>Networks that are joined have addresses of their own, over all environments.</summary>
public sealed class JoinedNetworksOverlap : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7511",
        Title: "Networks that are joined have the same addresses",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the peering, or traffic goes to the wrong one of the two.",
        Fix: "Give each environment and each network an address space of its own.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family) => NetworkMap.Groups(family)
        .SelectMany(group => CidrOverlaps.Among(group.SelectMany(place => place.Network.AddressSpace.Select(space => (Place: place, Space: space))), found => found.Space))
        .Where(overlap => !ReferenceEquals(overlap.Outer.Place, overlap.Inner.Place))
        .Select(overlap => Judge(overlap.Outer, overlap.Inner));

    private static Verdict Judge((NetworkPlace Place, Cidr Space) one, (NetworkPlace Place, Cidr Space) other)
    {
        var (changes, stays) = other.Place.Network.Ownership == Ownership.Observed ? (one, other) : (other, one);
        return Fails(changes.Place.Network, nameof(VirtualNetwork.AddressSpace),
            $"{Named(changes.Place.Network)} has {changes.Space} in {string.Join(" and ", changes.Place.Environments)}; it is joined to {Named(stays.Place.Network)} with {stays.Space} in {string.Join(" and ", stays.Place.Environments)}.")
            with { In = [.. changes.Place.Environments.Concat(stays.Place.Network.Ownership == Ownership.Observed ? [] : stays.Place.Environments).Distinct()] };
    }
}
