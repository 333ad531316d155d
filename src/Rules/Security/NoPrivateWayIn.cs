using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>A service that is closed to the Internet and is called has a private way in.</summary>
public sealed class NoPrivateWayIn : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2504",
        Title: "Public access is off and there is no private way in",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "No call arrives: the flow that needs the service fails.",
        Fix: "Add the service to PrivateEndpoints, or open it to selected networks.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-overview")
    {
        Checklist = "SE:06",
        Controls = ["NS-2"],
        Peers = ["CKV2_AZURE_32", "CKV2_AZURE_33", "CKV2_AZURE_45", "CKV2_AZURE_57", "Azure.AI.PrivateEndpoints"],
        Repairs =
        [
            new("Give '{name}' a private endpoint", new AddStatement("{architecture}.PrivateEndpoints({endpoints}, {element});") { Joins = "PrivateEndpoints" }),
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => NetworkReach.Of(graph).PrivateCalls
        .Where(call => call.Endpoints.Count == 0)
        .GroupBy(call => call.Service)
        .Select(calls => Fails(calls.Key, nameof(IPublicEndpoint.PublicNetworkAccess), $"{Named(calls.Key)} answers no public address, and no private endpoint leads to it.", Steps(calls.Select(call => call.Connection))));
}
