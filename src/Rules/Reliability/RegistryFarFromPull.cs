using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Images are pulled from a copy in the same region.</summary>
public sealed class RegistryFarFromPull : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1513",
        Title: "Registry is not replicated where images are pulled",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the region of the registry fails, nothing in the other region starts, restarts or scales; until then each pull crosses regions and is paid for.",
        Fix: "Add the region that is named to the Replicas of the registry.",
        Source: "https://learn.microsoft.com/azure/container-registry/container-registry-geo-replication")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_165", "Azure.ACR.GeoReplica", "APRL 36ea6c09-ef6e-d743-9cfb-bd0c928a430b"],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<ContainerRegistry>()
        .Where(registry => registry.Ownership != Ownership.Observed)
        .SelectMany(registry => Judge(registry, graph));

    private static IEnumerable<Verdict> Judge(ContainerRegistry registry, ArchitectureGraph graph)
    {
        Region[] here = [registry.Location, .. registry.Replicas.Select(replica => replica.Location).OfType<Region>()];
        return PullersOf(registry, graph).GroupBy(pull => Places.Of(pull.By)!).Where(pulls => !here.Contains(pulls.Key))
            .Select(pulls => Fails(registry, nameof(registry.Replicas), $"{Named(pulls.First().By)} pulls images in {pulls.Key}, where {Named(registry)} has no copy.", [.. pulls.Select(pull => pull.Step)]));
    }

    /// <summary>Whatever runs containers: by the step that tells of it, or by the address in its settings.</summary>
    private static IEnumerable<(AzureResource By, EvidenceStep Step)> PullersOf(ContainerRegistry registry, ArchitectureGraph graph)
    {
        var told = graph.Connections.Where(connection => connection.Verb != Verb.Writes && ReferenceEquals(connection.Callee, registry) && RunsContainers(connection.Caller)).Select(connection => (By: connection.Caller!, Step: EvidenceStep.Of(connection)));
        var named = graph.Resources.Where(resource => RunsContainers(resource) && ResourceReferences.Of(resource).Contains(registry)).Select(resource => (By: resource, Step: EvidenceStep.Of(resource, $"{Named(resource)} in {Places.Of(resource)} names {Named(registry)}")));
        return told.Concat(named).GroupBy(pull => pull.By).Select(pulls => pulls.First());
    }

    private static bool RunsContainers(AzureResource? resource) => resource is ContainerApp or ContainerJob or KubernetesCluster or AppServiceApp && Places.Of(resource) is not null;
}
