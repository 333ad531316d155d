using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>A service that must have a subnet for itself has it for itself.</summary>
public sealed class SubnetForOneShared : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7546",
        Title: "Services share a subnet that each must have for itself",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Warning,
        Why: "Azure refuses the second one, or the two take each other's addresses.",
        Fix: "Give each of them a Subnet of its own, with the same Delegations.",
        Source: "Own rule: which services ask for a subnet of their own stands with each in the facts on subnets, which name the page.")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.SelectMany(Tenants)
        .GroupBy(tenant => (tenant.In, tenant.Rule.Delegations.FirstOrDefault())) // of services that want different delegations AIFA7513 speaks
        .SelectMany(together => Judge([.. together.OrderByDescending(tenant => tenant.Of.Ownership == Ownership.Observed)]));

    private static IEnumerable<Verdict> Judge(Tenant[] tenants)
    {
        var first = tenants[0];
        return tenants.Skip(1).Where(tenant => tenant.Of.Ownership != Ownership.Observed).Select(tenant => Fails(tenant.Of, tenant.Property,
            $"{Named(tenant.Of)} uses {Named(tenant.In)} as {tenant.Property}, which {Named(first.Of)} uses as {first.Property}; {Service(tenant)} wants a subnet for itself."));
    }

    private static string Service(Tenant tenant) => tenant.Rule.Service.Split(',')[0];

    private static IEnumerable<Tenant> Tenants(AzureResource resource) => resource switch
    {
        ContainerAppsEnvironment environment => Of(environment, environment.Subnet, nameof(environment.Subnet), environment.WorkloadProfiles.Count > 0 ? SubnetRules.ContainerApps : SubnetRules.ContainerAppsConsumption),
        AIServicesAccount account => Of(account, account.AgentSubnet, nameof(account.AgentSubnet), SubnetRules.FoundryAgents),
        DatabricksWorkspace workspace => Of(workspace, workspace.HostSubnet, nameof(workspace.HostSubnet), SubnetRules.Databricks).Concat(Of(workspace, workspace.ContainerSubnet, nameof(workspace.ContainerSubnet), SubnetRules.Databricks)),
        DnsInboundEndpoint endpoint => Of(endpoint, endpoint.Subnet, nameof(endpoint.Subnet), SubnetRules.DnsResolver),
        DnsOutboundEndpoint endpoint => Of(endpoint, endpoint.Subnet, nameof(endpoint.Subnet), SubnetRules.DnsResolver),
        ApiManagementService { Sku: ApiManagementSku.PremiumV2, Network: ApiManagementNetwork.Internal } service => Of(service, service.Subnet, nameof(service.Subnet), SubnetRules.ApiManagementPremiumV2),
        ApiManagementService { Sku: ApiManagementSku.StandardV2 or ApiManagementSku.PremiumV2 } service => Of(service, service.Subnet, nameof(service.Subnet), SubnetRules.ApiManagementV2Outbound),
        _ => [],
    };

    private static Tenant[] Of(AzureResource resource, Subnet? subnet, string property, SubnetRule rule) => subnet is null ? [] : [new(resource, subnet, property, rule)];

    /// <param name="Of">The service.</param>
    /// <param name="In">The subnet that it wants for itself.</param>
    /// <param name="Property">What names the subnet.</param>
    /// <param name="Rule">What says so.</param>
    private sealed record Tenant(AzureResource Of, Subnet In, string Property, SubnetRule Rule);
}
