using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>Subnets that a service of the platform stands in have no routes that it forbids.</summary>
public sealed class RouteWhereForbidden : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7525",
        Title: "Route table where the platform forbids it",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses the route, or the service loses the way to what manages it and stops.",
        Fix: "Take the route or the table away from the subnet that is named.",
        Source: "https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview");

    private const string Everywhere = "0.0.0.0/0";

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var fronts = new HashSet<Subnet>(graph.Resources.OfType<ApplicationGateway>().Where(gateway => gateway.Frontends.Any(frontend => frontend.PublicAddress is not null)).Select(gateway => gateway.Subnet).OfType<Subnet>());
        return graph.Resources.OfType<Subnet>().Where(subnet => subnet.Routes is not null && subnet.Ownership != Ownership.Observed)
            .Select(subnet => (subnet, why: Forbidden(subnet, fronts.Contains(subnet))))
            .Where(found => found.why is not null)
            .Select(found => Fails(found.subnet, nameof(Subnet.Routes), $"{Named(found.subnet)} has {Named(found.subnet.Routes!)}: {found.why}.", EvidenceStep.Of(found.subnet.Routes!, $"{Named(found.subnet.Routes!)} routes {string.Join(", ", found.subnet.Routes!.Routes.Select(route => $"{route.Prefix} to {route.NextHop}"))}")));
    }

    private static string? Forbidden(Subnet subnet, bool isFront)
    {
        var away = subnet.Routes!.Routes.Any(route => route.Prefix == Everywhere && route.NextHop != NextHop.Internet);
        return subnet.AzureName == BastionHost.SubnetName ? "Bastion works with none"
            : subnet.AzureName == VirtualNetworkGateway.SubnetName && subnet.Routes.Routes.Any(route => route.Prefix == Everywhere) ? $"a gateway takes no route for {Everywhere}"
            : isFront && away ? $"an application gateway with a public address must reach the Internet directly, and {Everywhere} leads elsewhere"
            : null;
    }
}
