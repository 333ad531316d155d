using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>Where an environment may only be in chosen regions, its models work there too.</summary>
public sealed class DeploymentBeyondBounds : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6007",
        Title: "Model may answer from regions that are not allowed",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Prompts and answers are worked on wherever there is room, though the environment is bound to chosen regions.",
        Fix: "Take a Type of the data zone or of the region, or do not bind the environment to AllowedRegions.",
        Source: "https://learn.microsoft.com/azure/foundry/foundry-models/concepts/deployment-types")
    {
        Checklist = "SE:03",
        Peers = ["APRL 081fc8a4-b2d9-405b-b351-334e621016f5", "APRL ac3add17-013e-41a5-af91-9fefce794a00", "APRL 042c034e-2b85-4c1d-bf9a-65c75a6b43e9"],
    };

    /// <inheritdoc/>
    public override bool SeesWhole => false;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Environment.AllowedRegions.Count == 0 ? [] : graph.Resources.OfType<ModelDeployment>()
        .Where(deployment => deployment.Ownership != Ownership.Observed && DeploymentTypes.Of(deployment.Type).Place == ProcessingPlace.Anywhere)
        .Select(deployment => (deployment, fact: DeploymentTypes.Of(deployment.Type)))
        .Select(found => Fails(found.deployment, nameof(ModelDeployment.Type), $"{Named(found.deployment)} is {found.fact.Type}, and {graph.Environment} allows {string.Join(", ", graph.Environment.AllowedRegions)} alone.",
            $"{found.fact.Type} works on requests in any region (source: {found.fact.Source}, read: {found.fact.Read})"));
}
