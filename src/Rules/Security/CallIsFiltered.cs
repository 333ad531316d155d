using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>The security groups on the way of a private call let it pass.</summary>
public sealed class CallIsFiltered : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2512",
        Title: "A security group on the way drops a call",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The call ends in a timeout, and nothing tells why.",
        Fix: "Add a SecurityRule before the one that is named, which allows the caller's subnet on the protocol's port.",
        Source: "https://learn.microsoft.com/azure/virtual-network/network-security-group-how-it-works")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => NetworkReach.Of(graph).PrivateCalls
        .Where(call => call.Injected?.Subnet is not null && PortOf(call.Connection) is not null)
        .SelectMany(call => call.Endpoints.Where(endpoint => endpoint.Subnet is not null).SelectMany(endpoint => Judge(call, endpoint)))
        .Concat(Exposure.CallsFromInternet(graph).SelectMany(JudgeFront))
        .GroupBy(verdict => (verdict.Element, verdict.Message)).Select(same => same.First());

    private static IEnumerable<Verdict> Judge(PrivateCall call, PrivateEndpoint endpoint)
    {
        var (leg, door, port) = (call.Injected!.Subnet!, endpoint.Subnet!, PortOf(call.Connection)!.Value);
        if (ReferenceEquals(leg, door)) yield break;
        if (leg.SecurityGroup is { } outbound && TrafficFilter.LetsOut(outbound, door.Range, port) == FilterAnswer.Denies)
            yield return Fails(outbound, nameof(outbound.Rules), $"{Named(outbound)} does not let {Named(leg)} call {Named(door)} on port {port}, where {Named(call.Service)} answers.", Way(call, endpoint));
        if (door.SecurityGroup is { } inbound && IsGuarded(door) && TrafficFilter.LetsIn(inbound, leg.Range, port) == FilterAnswer.Denies)
            yield return Fails(inbound, nameof(inbound.Rules), $"{Named(inbound)} does not let {Named(leg)} into {Named(door)} on port {port}, where {Named(call.Service)} answers.", Way(call, endpoint));
    }

    /// <summary>A call of people outside, to a gateway that stands in a subnet.</summary>
    private static IEnumerable<Verdict> JudgeFront(Connection call)
    {
        if (call.Callee is ApplicationGateway { Subnet: { SecurityGroup: { } group } subnet } gateway && PortOf(call) is { } port && TrafficFilter.LetsInFromOutside(group, port) == FilterAnswer.Denies)
            yield return Fails(group, nameof(group.Rules), $"{Named(group)} lets nobody in from outside on port {port}, where {Named(gateway)} answers.", EvidenceStep.Of(call), EvidenceStep.Of(gateway, $"{Named(gateway)} stands in {Named(subnet)}{Range(subnet)}"));
    }

    /// <summary>Private endpoints are beyond security groups unless the subnet says otherwise.</summary>
    private static bool IsGuarded(Subnet door) => door.PrivateEndpointPolicies is EndpointPolicies.Enabled or EndpointPolicies.NetworkSecurityGroupEnabled;

    private static int? PortOf(Connection connection) => connection.Protocol == "HTTPS" ? 443 : null;

    private static EvidenceStep[] Way(PrivateCall call, PrivateEndpoint endpoint) =>
    [
        EvidenceStep.Of(call.Connection),
        EvidenceStep.Of(call.Injected!.Subnet!, $"It leaves through {Named(call.Injected.Subnet!)}{Range(call.Injected.Subnet!)}"),
        EvidenceStep.Of(endpoint, $"{Named(endpoint)} stands in {Named(endpoint.Subnet!)}{Range(endpoint.Subnet!)}"),
    ];

    private static string Range(Subnet subnet) => subnet.Range is { } range ? $", {range}" : "";
}
