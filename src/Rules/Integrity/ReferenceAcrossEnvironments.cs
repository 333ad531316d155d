using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>An environment uses nothing that lies in another.</summary>
public sealed class ReferenceAcrossEnvironments : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7509",
        Title: "Resource of another environment is used",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "A change in one environment breaks the other, and who may test may reach what is in production.",
        Fix: "Give each environment a resource of its own, or keep what all share in a subscription of none of them.",
        Source: "https://learn.microsoft.com/azure/cloud-adoption-framework/ready/landing-zone/design-area/resource-org-subscriptions")
    {
        Checklist = "SE:04",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family) => family.Graphs.Where(graph => !graph.Environment.Shared).SelectMany(graph => graph.Resources
        .Where(resource => resource.ExistingId is not null)
        .Select(resource => (Resource: resource, Other: OwnerOf(resource, graph.Environment, family)))
        .Where(found => found.Other is not null)
        .Select(found => Fails(found.Resource, nameof(AzureResource.ExistingId), $"{Named(found.Resource)} of {graph.Environment.Name} lies in the subscription of {found.Other!.Name}.") with { In = [graph.Environment] }));

    private static DeploymentEnvironment? OwnerOf(AzureResource resource, DeploymentEnvironment here, ArchitectureFamily family) => LiesIn(resource, here) ? null
        : family.Environments.FirstOrDefault(other => !other.Shared && other.Subscription != here.Subscription && LiesIn(resource, other));

    private static bool LiesIn(AzureResource resource, DeploymentEnvironment environment) => resource.ExistingId!.StartsWith($"/subscriptions/{environment.Subscription}/", StringComparison.OrdinalIgnoreCase);
}
