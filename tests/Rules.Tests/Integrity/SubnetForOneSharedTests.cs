using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class SubnetForOneSharedTests : RuleTests<SubnetForOneShared>
{
    protected override void Compliant(Architecture design)
    {
        var (one, other) = (Of("one"), Of("other"));
        Network(one, other);
        Account("first", one);
        Account("second", other);
    }

    [Fact]
    public void Agents_of_two_accounts() => Reports(_ =>
    {
        var one = Of("one");
        Network(one);
        Account("first", one);
        Account("second", one);
    }, on: "AIServicesAccount/second", at: nameof(AIServicesAccount.AgentSubnet), says: "which Azure AI Services 'first' uses as AgentSubnet; Foundry agents wants a subnet for itself");

    [Fact]
    public void Apps_beside_agents() => Reports(_ =>
    {
        var one = Of("one");
        Network(one);
        Account("first", one);
        new ContainerAppsEnvironment("apps") { Subnet = one, ZoneRedundant = true };
    }, on: "ContainerAppsEnvironment/apps", at: nameof(ContainerAppsEnvironment.Subnet), says: "Container Apps wants");

    [Fact]
    public void Two_workspaces_of_Databricks()
    {
        var verdicts = Judge(Designs.Family((_, _) =>
        {
            var (hosts, containers) = (Of("hosts", Delegation.Databricks), Of("containers", Delegation.Databricks));
            Network(hosts, containers);
            new DatabricksWorkspace("one") { HostSubnet = hosts, ContainerSubnet = containers };
            new DatabricksWorkspace("two") { HostSubnet = hosts, ContainerSubnet = containers };
        }));
        Assert.Equal([("DatabricksWorkspace/two", nameof(DatabricksWorkspace.ContainerSubnet)), ("DatabricksWorkspace/two", nameof(DatabricksWorkspace.HostSubnet))], verdicts.Select(verdict => (verdict.Element!.Key, verdict.Property)));
    }

    [Fact]
    public void Both_parts_of_a_workspace() => Reports(_ =>
    {
        var hosts = Of("hosts", Delegation.Databricks);
        Network(hosts);
        new DatabricksWorkspace("one") { HostSubnet = hosts, ContainerSubnet = hosts };
    }, on: "DatabricksWorkspace/one", at: nameof(DatabricksWorkspace.ContainerSubnet));

    [Fact]
    public void Both_endpoints_of_a_resolver() => Reports(_ =>
    {
        var names = Of("names", Delegation.DnsResolver);
        var network = Network(names);
        new DnsResolver("names") { Network = network, Inbound = [new("in") { Subnet = names }], Outbound = [new("out") { Subnet = names }] };
    }, on: "DnsOutboundEndpoint/names/out", at: nameof(DnsOutboundEndpoint.Subnet));

    /// <summary>AIFA7513 says so already.</summary>
    [Fact]
    public void Services_that_want_different_delegations() => Silent(_ =>
    {
        var one = Of("one");
        Network(one);
        Account("first", one);
        new DatabricksWorkspace("lake") { HostSubnet = one };
    });

    [Fact]
    public void Several_apps_of_one_plan() => Silent(_ =>
    {
        var web = Of("web", Delegation.WebApps);
        Network(web);
        var plan = new AppServicePlan("web") { Instances = 3, ZoneRedundant = true };
        new WebApp("one") { Plan = plan, Subnet = web };
        new WebApp("two") { Plan = plan, Subnet = web };
    });

    [Fact]
    public void Others_were_there_first() => Reports(_ =>
    {
        var one = Of("one");
        Network(one);
        Account("first", one);
        Others("apps", one);
    }, on: "AIServicesAccount/first", at: nameof(AIServicesAccount.AgentSubnet), says: "which Container Apps environment 'apps' uses");

    [Fact]
    public void What_others_run_is_theirs_to_move() => Silent(_ =>
    {
        var one = Of("one");
        Network(one);
        Others("apps", one);
        Others("more", one);
    });

    private static void Others(string name, Subnet subnet) =>
        new ContainerAppsEnvironment(name) { Subnet = subnet, ExistingId = $"/subscriptions/s/resourceGroups/rg/providers/Microsoft.App/managedEnvironments/{name}" };

    private static void Account(string name, Subnet agents) => new AIServicesAccount(name) { Projects = [new FoundryProject("work")], AgentSubnet = agents };

    private static Subnet Of(string name, Delegation? delegation = null) => new(name, prefix: 26) { Delegations = [delegation ?? Delegation.ContainerApps], SecurityGroup = new(name) };

    private static VirtualNetwork Network(params Subnet[] subnets) => new("net") { AddressSpace = ["10.0.0.0/23"], Subnets = subnets };
}
