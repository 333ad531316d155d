using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>The network of a caller is joined to that of the private endpoint.</summary>
public sealed class NoRouteToEndpoint : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2511",
        Title: "No route between the caller's network and that of the endpoint",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The call finds the private address and no way there: it ends in a timeout.",
        Fix: "Join the networks: set Hub, or give both a HubConnection. Peering is not passed on, so route over something in the middle, or peer the two directly.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => NetworkReach.Of(graph).PrivateCalls
        .Where(call => call is { Endpoints.Count: > 0, CallerNetwork: not null, Caller.Ownership: not Ownership.Observed })
        .GroupBy(call => (call.Caller, call.Service))
        .SelectMany(calls => Judge(calls.First(), NetworkReach.Of(graph)));

    private static IEnumerable<Verdict> Judge(PrivateCall call, NetworkReach reach)
    {
        var (caller, network) = (call.Caller!, call.CallerNetwork!);
        var ways = call.Endpoints.Select(endpoint => reach.Way(network, endpoint, call.Injected!.Subnet!)).ToList();
        if (ways.Contains(NetworkWay.Open)) yield break;
        yield return ways.Contains(NetworkWay.Unknown)
            ? NotAssessed(caller, $"{Named(caller)} calls {Named(call.Service)} through networks that others run; how those are joined is not in the model.")
            : Fails(caller, nameof(INetworkInjected.Subnet), $"{Named(caller)} calls {Named(call.Service)} from {Named(network)}, which has no way to its private endpoint.",
                [EvidenceStep.Of(call.Connection), EvidenceStep.Of(call.Injected!.Subnet!, $"It leaves through {Named(call.Injected.Subnet!)} of {Named(network)}"), .. PrivateDoors.Of(call)]);
    }
}
