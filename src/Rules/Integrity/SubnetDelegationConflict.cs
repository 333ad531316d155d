using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>What stands in a subnet agrees with its delegation and with what else stands there.</summary>
public sealed class SubnetDelegationConflict : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7513",
        Title: "Subnet delegation does not fit what stands in it",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses to put the service into the subnet.",
        Fix: "Give the service a subnet of its own, with the Delegation that it asks for.",
        Source: "https://learn.microsoft.com/azure/virtual-network/subnet-delegation-overview")
    {
        Checklist = "OE:05",
        Repairs =
        [
            new("Hand the subnet to App Service", new SetProperty(nameof(Subnet.Delegations), "[Delegation.WebApps]")) { At = nameof(Subnet.Delegations), Kinds = [typeof(Subnet)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var guests = graph.Resources.Select(resource => (Resource: resource, Subnet: SubnetOf(resource))).Where(guest => guest.Subnet is { Ownership: not Ownership.Observed }).ToLookup(guest => guest.Subnet!, guest => guest.Resource);
        return graph.Resources.OfType<Subnet>().SelectMany(subnet => Check(subnet, [.. guests[subnet]]));
    }

    private static IEnumerable<Verdict> Check(Subnet subnet, AzureResource[] guests)
    {
        string[] delegations = [.. subnet.Delegations.Select(delegation => delegation.Service).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (delegations.Length > 1)
            yield return Fails(subnet, nameof(subnet.Delegations), $"{Named(subnet)} is delegated to {string.Join(" and ", delegations)}; Azure takes one delegation.");

        foreach (var wanted in guests.Where(guest => Needs(guest) is { } needed && !delegations.Contains(needed, StringComparer.OrdinalIgnoreCase)).GroupBy(guest => Needs(guest)!))
            yield return Fails(subnet, nameof(subnet.Delegations), $"{Named(subnet)} is {(delegations.Length == 0 ? "not delegated" : $"delegated to {delegations[0]}")}, and {Named(wanted.First())} needs {wanted.Key}.", [.. wanted.Select(Named)]);

        if (delegations.Length == 1 && SubnetRules.ForDelegation(delegations[0]) is { Count: > 0 } rules && rules.All(rule => rule.Alone))
        {
            foreach (var guest in guests.Where(guest => Needs(guest) is null))
                yield return Fails(guest, "Subnet", $"{Named(guest)} stands in {Named(subnet)}, which {delegations[0]} has for itself.");
        }
    }

    private static string? Needs(AzureResource guest) => guest.Shape.NeedsDelegation?.Delegation;

    /// <summary>Where a resource stands whose kind says what it demands of a subnet; others may be guests that Azure allows.</summary>
    private static Subnet? SubnetOf(AzureResource resource) => resource switch
    {
        PrivateEndpoint endpoint => endpoint.Subnet,
        INetworkInjected injected when resource.Shape.NeedsDelegation is not null => injected.Subnet,
        _ => null,
    };
}
