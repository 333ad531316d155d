using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>The private endpoints that a call can take, as evidence.</summary>
internal static class PrivateDoors
{
    public static IEnumerable<EvidenceStep> Of(PrivateCall call) => call.Endpoints.Select(endpoint =>
        EvidenceStep.Of(endpoint, $"{endpoint.Title} '{endpoint.Name}' stands in {(NetworkReach.NetworkOf(endpoint.Subnet) is { } network ? $"{network.Title} '{network.Name}'" : "no network")}"));
}
