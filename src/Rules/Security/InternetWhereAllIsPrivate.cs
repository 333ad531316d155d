using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Where there are private addresses alone, the security group lets nobody in from the Internet.</summary>
public sealed class InternetWhereAllIsPrivate : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2537",
        Title: "Internet may come in where only private addresses are",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Nothing there needs it, and the next thing that is put there with a public address is open from its first hour.",
        Fix: "Take the rule away, or let in chosen networks alone.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-1"],
        Peers = ["Azure.NSG.AnyInboundSource"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var guests = graph.Resources.SelectMany(resource => SubnetsOf(resource).Select(subnet => (Subnet: subnet, Resource: resource))).ToLookup(guest => guest.Subnet, guest => guest.Resource);
        return graph.Resources.OfType<Subnet>()
            .Where(subnet => subnet.SecurityGroup is not null && guests[subnet].Any() && guests[subnet].All(IsPrivate))
            .GroupBy(subnet => subnet.SecurityGroup!)
            .SelectMany(guarded => Judge(guarded.Key, [.. guarded], guests));
    }

    /// <summary>One finding for a group, whatever number of subnets it guards.</summary>
    private static IEnumerable<Verdict> Judge(NetworkSecurityGroup group, Subnet[] subnets, ILookup<Subnet, AzureResource> guests)
    {
        if (SecurityGroupLetsInternetIn.IsOpen(group)) yield break; // it has its finding
        var open = subnets.Select(subnet => (Subnet: subnet, Rule: TrafficFilter.RuleForInternet(group, subnet.Range))).Where(found => found.Rule is not null).ToList();
        if (open.Count == 0) yield break;
        yield return Fails(group, nameof(group.Rules), $"{Named(group)} lets any address on the Internet in to {Named(open[0].Subnet)} by '{open[0].Rule!.Name}', where there are private addresses alone.",
            [.. open.SelectMany(found => guests[found.Subnet].Distinct().Select(guest => EvidenceStep.Of(guest, $"{Named(guest)} stands in {Named(found.Subnet)}")))]);
    }

    private static IEnumerable<Subnet> SubnetsOf(AzureResource resource) => new[]
    {
        NetworkPlan.SubnetOf(resource) as Subnet,
        (resource as DatabricksWorkspace)?.ContainerSubnet,
        (resource as AIServicesAccount)?.AgentSubnet,
    }.OfType<Subnet>();

    private static bool IsPrivate(AzureResource guest) => guest is PrivateEndpoint or AIServicesAccount or FoundryProject or DatabricksWorkspace { PublicNodes: false };
}
