using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Security;

/// <summary>A security group lets in what manages the service behind it.</summary>
public sealed class PlatformKeptOut : GraphRule
{
    private const string GatewayPage = "https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups";
    private const string BastionPage = "https://learn.microsoft.com/azure/bastion/bastion-nsg";
    private const string ApiManagementPage = "https://learn.microsoft.com/azure/api-management/virtual-network-reference";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2536",
        Title: "A security group keeps out what manages a service",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Azure refuses to make the service, or it answers no more once the group is there.",
        Fix: "Add a SecurityRule that allows the service tag on the ports that are named, before any rule that denies the Internet.",
        Source: GatewayPage)
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.SelectMany(Demands)
        .Where(demand => TrafficFilter.LetsInFrom(demand.Group, demand.Tag, demand.Port) == FilterAnswer.Denies)
        .GroupBy(demand => (demand.Group, demand.Tag, demand.Ports)).Select(same => same.First())
        .Select(demand => Fails(demand.Group, nameof(NetworkSecurityGroup.Rules), $"{Named(demand.Group)} does not let {demand.Tag} in on {demand.Ports}, which {Named(demand.Service)} needs.",
            EvidenceStep.Of(demand.Service, $"{Named(demand.Service)} stands in {Named(demand.Subnet)}, which {Named(demand.Group)} guards"), new EvidenceStep($"{demand.Service.Title} is managed by {demand.Tag} on {demand.Ports}") { Known = [new("source", demand.Source)] }));

    /// <summary>Of services that others run nothing is asked.</summary>
    private static IEnumerable<Demand> Demands(AzureResource resource) => resource is { Ownership: not Ownership.Observed } ? resource switch
    {
        ApplicationGateway { Subnet: { SecurityGroup: { } group } subnet } gateway when gateway.Frontends.Any(frontend => frontend.PublicAddress is not null) => [new(gateway, subnet, group, "GatewayManager", 65200, "ports 65200 to 65535", GatewayPage)],
        BastionHost { Subnet: { SecurityGroup: { } group } subnet } bastion => [new(bastion, subnet, group, "GatewayManager", 443, "port 443", BastionPage)],
        ApiManagementService { Subnet: { SecurityGroup: { } group } subnet, Sku: ApiManagementSku.Developer or ApiManagementSku.Premium } service => [new(service, subnet, group, "ApiManagement", 3443, "port 3443", ApiManagementPage)],
        _ => [],
    } : [];

    private sealed record Demand(AzureResource Service, Subnet Subnet, NetworkSecurityGroup Group, string Tag, int Port, string Ports, string Source);
}
