using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Whoever calls a service privately stands in a network.</summary>
public sealed class CallerOutsideTheNetwork : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2510",
        Title: "Caller has no leg in a network that reaches the callee",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The call leaves through the Internet, and is refused.",
        Fix: "Set the caller's Subnet to one in the endpoint's network, or in a network that is joined to it; for machines in the managed network of a workspace, add a PrivateEndpointRule.",
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
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => NetworkReach.Of(graph).PrivateCalls
        .Where(call => call.Endpoints.Count > 0 && call.Caller is { Ownership: not Ownership.Observed })
        .GroupBy(call => (call.Caller, call.Service))
        .SelectMany(calls => Judge(calls.First()));

    private static IEnumerable<Verdict> Judge(PrivateCall call)
    {
        var caller = call.Caller!;
        if (call.Injected is not { } injected)
            yield return NotAssessed(caller, $"{Named(caller)} calls {Named(call.Service)}; the model does not say which network a resource of its kind calls from.");
        else if (ManagedNetwork.Of(injected) is { } workspace)
        {
            if (!ManagedNetwork.LeadsTo(workspace, call.Service))
                yield return Fails(workspace, nameof(workspace.PrivateEndpointRules), $"{Named(caller)} calls {Named(call.Service)}, which has private addresses only, and nothing leads there from the managed network of {Named(workspace)}.", [EvidenceStep.Of(call.Connection), .. PrivateDoors.Of(call)]);
        }
        else if (injected.Subnet is null)
            yield return Fails(caller, nameof(INetworkInjected.Subnet), $"{Named(caller)} calls {Named(call.Service)}, which has private addresses only, from outside of every network.", [EvidenceStep.Of(call.Connection), .. PrivateDoors.Of(call)]);
    }
}
