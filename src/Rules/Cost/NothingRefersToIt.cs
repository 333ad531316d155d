using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Cost;

/// <summary>What costs money by itself is used by something.</summary>
public sealed class NothingRefersToIt : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3502",
        Title: "Resource is paid for and used by nothing",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "It costs the same as if it were used.",
        Fix: "Take it out, or name it where it is meant to be used.",
        Source: "https://learn.microsoft.com/azure/well-architected/cost-optimization/optimize-component-costs")
    {
        Checklist = "CO:07",
        Peers = ["Azure.PublicIP.IsAttached"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var used = new HashSet<AzureResource>(graph.Resources.Where(resource => !Watches(resource)).SelectMany(resource => ResourceReferences.Of(resource)));
        return graph.Resources.Where(resource => CostsAlone(resource) && resource.Ownership != Ownership.Observed && !used.Contains(resource))
            .Select(resource => graph.IsRead ? NotAssessed(resource, $"{Named(resource)} is used by nothing that was read.") : Fails(resource, null, $"{Named(resource)} is used by nothing."));
    }

    /// <summary>Who looks at it or guards it does not use it.</summary>
    private static bool Watches(AzureResource resource) => resource is DiagnosticSetting or MetricAlert or LogAlert or ManagementLock or RoleAssignment;

    /// <summary>What is of no use but to others, and has a price.</summary>
    private static bool CostsAlone(AzureResource resource) => resource is PublicIpAddress or PublicIpPrefix or NatGateway or AppServicePlan or DdosProtectionPlan or ManagedDisk;
}
