using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>Where the network in the middle has a firewall, calls to the Internet go through it.</summary>
public sealed class SpokeAroundFirewall : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2514",
        Title: "Traffic of a network escapes its firewall",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Calls leave to the Internet past the firewall that was bought to look at them.",
        Fix: "Give the subnet Routes with 0.0.0.0/0 to the firewall, or a security group that denies Internet outbound.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/networking")
    {
        Checklist = "SE:06",
        Controls = ["NS-3"],
        Environments = [EnvironmentKind.Production],
    };

    private const string Everywhere = "0.0.0.0/0";

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        AzureFirewall[] firewalls = [.. graph.Resources.OfType<AzureFirewall>()];
        return graph.Resources.OfType<VirtualNetwork>()
            .Where(network => network is { Hub: not null, Ownership: not Ownership.Observed })
            .Select(network => (Network: network, Firewall: Array.Find(firewalls, firewall => NetworkReach.IsSame(NetworkReach.NetworkOf(firewall.Subnet), network.Hub))))
            .Where(spoke => spoke.Firewall is not null)
            .SelectMany(spoke => spoke.Network.Subnets.Where(subnet => subnet.Delegations.Count > 0 && Escapes(subnet))
                .Select(subnet => Fails(subnet, nameof(Subnet.Routes), $"{Named(subnet)} sends calls to the Internet past {Named(spoke.Firewall!)}.", EvidenceStep.Of(spoke.Network, $"{Named(spoke.Network)} is joined to {Named(spoke.Network.Hub!)}"), EvidenceStep.Of(spoke.Firewall!, $"{Named(spoke.Firewall!)} stands there"))));
    }

    /// <summary>A table or group of others may route or deny; it is trusted to.</summary>
    private static bool Escapes(Subnet subnet) =>
        subnet.Routes is not { Ownership: Ownership.Observed } && subnet.Routes?.Routes.Any(route => route.Prefix == Everywhere && route.NextHop is not NextHop.Internet) != true
        && (subnet.SecurityGroup is not { } group || TrafficFilter.LetsOutToInternet(group) == FilterAnswer.Allows);
}
