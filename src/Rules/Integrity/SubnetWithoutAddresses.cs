using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>Every subnet has addresses.</summary>
public sealed class SubnetWithoutAddresses : Rule<VirtualNetwork>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7530",
        Title: "Subnet has no addresses",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses a subnet without a range.",
        Fix: "Give the network a larger AddressSpace, or the subnet a longer prefix.",
        Source: "Own rule: the address plan gives a subnet the room that it asks for, where there is room.");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(VirtualNetwork subject) => subject.Subnets
        .Where(subnet => subnet.Range is null && subnet.Ownership != Ownership.Observed)
        .Select(subnet => Fails(subnet, subnet.Prefix is null ? nameof(subnet.Range) : nameof(subnet.Prefix), subnet.Prefix is { } prefix
            ? $"{Named(subnet)} asks for a /{prefix}, and {Named(subject)} has no room for it in {(subject.AddressSpace.Count == 0 ? "no address space" : string.Join(", ", subject.AddressSpace))}."
            : $"{Named(subnet)} has neither a prefix nor a range."));
}
