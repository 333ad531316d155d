using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Operations;

/// <summary>One resource in Azure is kept by one state.</summary>
public sealed class TwoOwners : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4508",
        Title: "Two owners for one platform resource",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Each environment has a state of its own, so the second that is applied fails or takes back what the first has done.",
        Fix: "Make it in one environment, or outside of both, and name it by ExistingId elsewhere.",
        Source: "https://learn.microsoft.com/azure/well-architected/operational-excellence/infrastructure-as-code-design")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family)
    {
        var made = family.Graphs.SelectMany(graph => graph.Resources.Where(IsOnItsOwn).Select(resource => (graph.Environment, Resource: resource))).ToLookup(found => found.Resource.Id, StringComparer.OrdinalIgnoreCase);
        return made.Where(same => IsShared(same) && !same.First().Resource.Enclosing.Any(group => IsShared(made[group.Id])))
            .Select(same => Fails(same.First().Resource, nameof(AzureResource.AzureName), $"{Named(same.First().Resource)} is one resource in Azure, '{same.First().Resource.AzureName}', and {string.Join(" and ", same.Select(found => found.Environment).Distinct())} each make it.",
                [.. same.Select(found => EvidenceStep.Of(found.Resource, $"{found.Environment} makes {found.Resource.Id}"))]) with { In = [.. same.Select(found => found.Environment).Distinct()] });
    }

    private static bool IsShared(IEnumerable<(DeploymentEnvironment Environment, AzureResource Resource)> same) => same.Select(found => found.Environment).Distinct().Count() > 1;

    /// <summary>Groups, and what lies in them by itself. Of names that are unique in the world another rule tells.</summary>
    private static bool IsOnItsOwn(AzureResource resource) =>
        resource.Ownership != Ownership.Observed && resource.Shape.Naming is not { Scope: NameScope.Global } && resource.AndEnclosing.Last() is ResourceGroup && resource.AndEnclosing.Count() <= 2;
}
