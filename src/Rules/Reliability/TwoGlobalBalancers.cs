using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Calls are spread over the world once.</summary>
public sealed class TwoGlobalBalancers : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1511",
        Title: "Two global load balancers in series",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Both must be up for a call to arrive, and each decides without knowing what the other decided.",
        Fix: "Leave one of the two out, give the Traffic Manager profile a place beside Front Door to fall back to, or say in Why what both are there for.",
        Source: "https://learn.microsoft.com/azure/frontdoor/best-practices")
    {
        Checklist = "RE:01",
        Peers = ["APRL 9437634c-d69e-2747-b13e-631c13182150"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
    [
        .. graph.Resources.OfType<TrafficManagerProfile>().Where(profile => profile is { Why: null, Ownership: not Ownership.Observed }).SelectMany(Before),
        .. graph.Resources.OfType<FrontDoorOrigin>().Where(origin => origin is { Enabled: true, Why: null, Ownership: not Ownership.Observed }).SelectMany(Behind),
    ];

    /// <summary>A second place to fall back to is what Traffic Manager may stand before Front Door for.</summary>
    private static IEnumerable<Verdict> Before(TrafficManagerProfile profile)
    {
        var places = Places.Of(profile).Where(endpoint => endpoint.Enabled).Select(Places.TargetOf).ToList();
        if (places.Count == 0 || places.Any(place => FrontOf(place) is null) || places.Select(FrontOf).Distinct().Count() > 1) yield break;
        var front = FrontOf(places[0])!;
        if (front.Why is null)
            yield return Fails(profile, null, $"{Named(profile)} leads to {Named(front)} and nowhere else.", EvidenceStep.Of(profile, $"{Named(profile)} is asked first"), EvidenceStep.Of(front, $"It answers with {Named(front)}"));
    }

    private static IEnumerable<Verdict> Behind(FrontDoorOrigin origin)
    {
        if (Places.LedTo(origin.Host) is not TrafficManagerProfile profile || FrontOf(origin) is not { } front) yield break;
        yield return Fails(origin, nameof(origin.Host), $"{Named(origin)} is {Named(profile)}, which spreads the calls that Front Door has spread already.",
            EvidenceStep.Of(front, $"{Named(front)} is called first"), EvidenceStep.Of(profile, $"It calls {Named(profile)}"));
    }

    private static FrontDoorProfile? FrontOf(AzureResource? place) => place?.AndEnclosing.OfType<FrontDoorProfile>().FirstOrDefault();
}
