using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Whoever calls a service privately stands in a network that reaches its private endpoint.</summary>
public sealed class CallerOutsideTheNetwork : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2510",
        Title: "Caller has no leg in a network that reaches the callee",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The call leaves through the Internet or ends in a network without a way to the service, and is refused.",
        Fix: "Set the caller's Subnet to one in the endpoint's network, or peer the two networks.",
        Source: "https://learn.microsoft.com/azure/app-service/overview-vnet-integration")
    {
        Checklist = "SE:06",
        Repairs =
        [
            new("Send its calls through the subnet '{outbound}'", new SetProperty(nameof(AppServiceApp.Subnet), "{outbound}")) { At = nameof(AppServiceApp.Subnet), Kinds = [typeof(AppServiceApp)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var reach = NetworkReach.Of(graph);
        return reach.PrivateCalls
            .Where(call => call.Endpoints.Count > 0 && call.Caller is { Ownership: not Ownership.Observed })
            .GroupBy(call => (call.Caller, call.Service))
            .SelectMany(calls => Judge(calls.First(), reach));
    }

    private static IEnumerable<Verdict> Judge(PrivateCall call, NetworkReach reach)
    {
        var caller = call.Caller!;
        if (call.Injected is not { } injected)
            yield return NotAssessed(caller, $"{Named(caller)} calls {Named(call.Service)}; the model does not say which network a resource of its kind calls from.");
        else if (injected.Subnet is null)
            yield return Fails(caller, nameof(INetworkInjected.Subnet), $"{Named(caller)} calls {Named(call.Service)}, which has private addresses only, from outside of every network.", Evidence(call));
        else if (call.CallerNetwork is { } network)
        {
            var ways = call.Endpoints.Select(endpoint => reach.Way(network, endpoint, injected.Subnet)).ToList();
            if (ways.Contains(NetworkWay.Open)) yield break;
            yield return ways.Contains(NetworkWay.Unknown)
                ? NotAssessed(caller, $"{Named(caller)} calls {Named(call.Service)} through networks that others run; how those are joined is not in the model.")
                : Fails(caller, nameof(INetworkInjected.Subnet), $"{Named(caller)} calls {Named(call.Service)} from {Named(network)}, which has no way to its private endpoint.", Evidence(call));
        }
    }

    private static EvidenceStep[] Evidence(PrivateCall call) =>
        [EvidenceStep.Of(call.Connection), .. call.Endpoints.Select(endpoint => EvidenceStep.Of(endpoint, $"{Named(endpoint)} stands in {(NetworkReach.NetworkOf(endpoint.Subnet) is { } network ? Named(network) : "no network")}"))];
}
