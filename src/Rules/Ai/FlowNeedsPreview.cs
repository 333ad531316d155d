using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>What people rely on stands on what Microsoft answers for.</summary>
public sealed class FlowNeedsPreview : GraphRule
{
    private const string Preview = "-preview";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6519",
        Title: "Production flow depends on preview",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "A preview has no service level, and it may change or end with short notice.",
        Fix: "Take a model and Version that is generally available, or an API version without -preview.",
        Source: "https://azure.microsoft.com/support/legal/preview-supplemental-terms/")
    {
        Checklist = "RE:01",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.ContainerApp.APIVersion"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .SelectMany(flow => flow.Steps.SelectMany(step => step.Connections).SelectMany(connection => new[] { connection.Callee, connection.Caller }.OfType<AzureResource>().Select(resource => (flow, connection, resource))))
        .Where(told => told.resource.Ownership != Ownership.Observed)
        .GroupBy(told => told.resource)
        .SelectMany(uses => Judge(uses.Key, uses.First().flow, Steps(uses.Select(use => use.connection))));

    private static IEnumerable<Verdict> Judge(AzureResource resource, Flow flow, EvidenceStep[] path)
    {
        if (resource is ModelDeployment { Version: not null } deployment && FactOf(deployment) is { Stage: ModelStage.Preview } fact)
            yield return Fails(resource, nameof(deployment.Version), $"'{flow.Name}' needs {Named(resource)}, and {fact.Name} {fact.Version} is a preview.", [.. path, $"The stage of the model (source: {fact.Source}, read: {fact.Read})"]);
        else if (resource is UntypedResource untyped && untyped.ApiVersion.EndsWith(Preview, StringComparison.OrdinalIgnoreCase))
            yield return Fails(resource, nameof(untyped.ApiVersion), $"'{flow.Name}' needs {Named(resource)}, which is made by the preview {untyped.ApiVersion} of its API.", path);
    }

    private static ModelFact? FactOf(ModelDeployment deployment) => ModelCatalogue.All.FirstOrDefault(fact =>
        fact.Publisher == deployment.Publisher && fact.Name == deployment.Model && fact.Version == deployment.Version);
}
