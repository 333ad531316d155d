using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>The subnets of a network lie in its address space, and apart from one another.</summary>
public sealed class SubnetsOverlap : Rule<VirtualNetwork>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7510",
        Title: "Addresses overlap or lie outside of their network",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the subnet.",
        Fix: "Leave the ranges to the address plan by giving subnets a prefix, or move the one that is named.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(VirtualNetwork subject)
    {
        foreach (var overlap in CidrOverlaps.Among(subject.AddressSpace))
            yield return Fails(subject, nameof(subject.AddressSpace), $"{Named(subject)} has the address spaces {overlap.Outer} and {overlap.Inner}, which overlap.");

        Subnet[] placed = [.. subject.Subnets.Where(subnet => subnet.Range is not null)];
        foreach (var overlap in CidrOverlaps.Among(placed, subnet => subnet.Range!.Value))
            yield return Fails(overlap.Inner, nameof(Subnet.Range), $"{Named(overlap.Inner)} has {overlap.Inner.Range}, which overlaps {overlap.Outer.Range} of {Named(overlap.Outer)}.");

        var space = new CidrSet(subject.AddressSpace);
        foreach (var subnet in placed.Where(subnet => !space.Covers(subnet.Range!.Value)))
            yield return Fails(subnet, nameof(Subnet.Range), $"{Named(subnet)} has {subnet.Range}, which lies outside of {(space.Count == 0 ? "the network: it has no address space" : string.Join(", ", space))}.");
    }
}
