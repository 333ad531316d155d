using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>A subnet that a service reserves by name or delegation is big enough, and nothing else stands in it.</summary>
public sealed class ReservedSubnetMisused : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7514",
        Title: "Reserved subnet is misused",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the service, or it finds no addresses when it grows.",
        Fix: "Give the subnet the size that is asked for, and other resources a subnet of their own.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-for-azure-services")
    {
        Checklist = "OE:05",
        Repairs =
        [
            new("Take the security group away", new RemoveProperty(nameof(Subnet.SecurityGroup))) { At = nameof(Subnet.SecurityGroup), Kinds = [typeof(Subnet)] },
            new("Take the delegation away", new RemoveProperty(nameof(Subnet.Delegations))) { At = nameof(Subnet.Delegations), Kinds = [typeof(Subnet)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        graph.Resources.OfType<Subnet>().Where(subnet => subnet.Ownership != Ownership.Observed).SelectMany(subnet => Check(subnet, graph));

    private static IEnumerable<Verdict> Check(Subnet subnet, ArchitectureGraph graph)
    {
        var reserved = SubnetRules.ForName(subnet.AzureName);
        SubnetRule[] rules = [.. reserved is null ? subnet.Delegations.SelectMany(delegation => SubnetRules.ForDelegation(delegation.Service)) : [reserved]];
        var smallest = rules.Length == 0 ? SubnetRules.SmallestSubnet : rules.Max(rule => rule.MinimumPrefix);
        if ((subnet.Range?.Prefix ?? subnet.Prefix) is { } prefix && prefix > smallest)
            yield return Fails(subnet, nameof(subnet.Range), $"{Named(subnet)} is a /{prefix}; {(rules.Length == 0 ? "Azure" : rules[0].Service)} needs a /{smallest} or larger.");

        if (reserved is null) yield break;
        if (reserved.SecurityGroup == SecurityGroupUse.Forbidden && subnet.SecurityGroup is { } group)
            yield return Fails(subnet, nameof(subnet.SecurityGroup), $"{Named(subnet)} has {Named(group)}; {reserved.Service} works with none.");
        if (reserved.Delegation is SubnetDelegation.Free or SubnetDelegation.Forbidden && subnet.Delegations.Count > 0)
            yield return Fails(subnet, nameof(subnet.Delegations), $"{Named(subnet)} is delegated to {subnet.Delegations[0].Service}; it is reserved for {reserved.Service}.");
        foreach (var guest in graph.Resources.Where(resource => ReferenceEquals((resource as PrivateEndpoint)?.Subnet, subnet) || (resource is AppServiceApp app && ReferenceEquals(app.Subnet, subnet))))
            yield return Fails(guest, nameof(INetworkInjected.Subnet), $"{Named(guest)} stands in {Named(subnet)}, which is reserved for {reserved.Service}.");
    }
}
