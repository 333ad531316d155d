using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Integrity;

/// <summary>What stands in a subnet stands in the region of its network.</summary>
public sealed class RegionsOfNetworkDiffer : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7515",
        Title: "Resource and its network stand in different regions",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the deployment: an address of a subnet can be taken in the region of its network alone.",
        Fix: "Give both the same Location, or use a network of the other region and peer the two.",
        Source: "https://learn.microsoft.com/azure/virtual-network/concepts-and-best-practices");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources
        .Where(resource => resource.Ownership != Ownership.Observed && resource is not ChildResource<VirtualNetwork>)
        .Select(resource => (Resource: resource, Network: NetworkReach.NetworkOf(NetworkPlan.SubnetOf(resource) as Subnet)))
        .Where(placed => placed.Network is { Ownership: not Ownership.Observed } && Places.Of(placed.Resource) is { } region && region != placed.Network.Location)
        .Select(placed => Fails(placed.Resource, nameof(RegionalResource.Location), $"{Named(placed.Resource)} is in {Places.Of(placed.Resource)}, and {Named(placed.Network!)}, which it stands in, is in {placed.Network!.Location}.",
            EvidenceStep.Of(NetworkPlan.SubnetOf(placed.Resource)!, $"It stands in {Named(NetworkPlan.SubnetOf(placed.Resource)!)}")));
}
