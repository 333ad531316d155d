using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A service with several private doors has an endpoint for each that its settings need.</summary>
public sealed class PartWithoutEndpoint : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2508",
        Title: "A part of a service has no private endpoint",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "Libraries call that part by a name of its own, which leads to a public address that refuses them.",
        Fix: "Leave the service to PrivateEndpoints, which makes an endpoint for each part, or add a PrivateEndpoint with the group that is missing.",
        Source: "https://learn.microsoft.com/azure/storage/common/storage-private-endpoints")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<PrivateEndpoint>()
        .Where(endpoint => endpoint.Target is AzureResource { Ownership: not Ownership.Observed } and IPublicEndpoint { PublicNetworkAccess: false })
        .GroupBy(endpoint => (AzureResource)endpoint.Target!)
        .SelectMany(endpoints => Judge(endpoints.Key, [.. endpoints]));

    private static IEnumerable<Verdict> Judge(AzureResource service, IReadOnlyList<PrivateEndpoint> endpoints)
    {
        string[] missing = [.. PrivateEndpoint.GroupsNeededBy(service).Except(endpoints.SelectMany(endpoint => endpoint.Groups), StringComparer.OrdinalIgnoreCase)];
        if (missing.Length > 0)
            yield return Fails(service, null, $"{Named(service)} has no private endpoint for {string.Join(", ", missing)}.", [.. endpoints.Select(endpoint => EvidenceStep.Of(endpoint, $"{Named(endpoint)} leads to {string.Join(", ", endpoint.Groups)}"))]);
    }
}
