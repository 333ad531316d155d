using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class InternetWhereAllIsPrivateTests : RuleTests<InternetWhereAllIsPrivate>
{
    protected override void Compliant(Architecture design) => Endpoints(design, SecurityRule.AllowIn("office", 1000, "10.9.0.0/24", "443"));

    [Theory]
    [InlineData("Internet")]
    [InlineData("*")]
    [InlineData("0.0.0.0/0")]
    public void From_anywhere(string from)
    {
        var verdict = Reports(design => Endpoints(design, SecurityRule.AllowIn("web", 1000, from, "443")), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules), says: "in to Subnet 'endpoints' by 'web'");
        Assert.Equal(["Private endpoint 'vault' stands in Subnet 'endpoints'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void To_a_range_of_ports() => Reports(design => Endpoints(design, SecurityRule.AllowIn("web", 1000, "Internet", "8000-8080")), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules));

    [Fact]
    public void To_that_subnet() => Reports(design => Endpoints(design, SecurityRule.AllowIn("web", 1000, "Internet", "443") with { To = "10.0.0.0/24" }), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules));

    [Fact]
    public void To_agents() => Reports(_ =>
    {
        var agents = Subnet("agents", Delegation.ContainerApps, SecurityRule.AllowIn("web", 1000, "Internet", "443"));
        new AIServicesAccount("one") { Projects = [new FoundryProject("work")], AgentSubnet = agents };
    }, on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules), says: "'agents'");

    [Fact]
    public void To_machines_of_Databricks() => Reports(_ => Databricks(publicNodes: false), on: "NetworkSecurityGroup/guard", at: nameof(NetworkSecurityGroup.Rules), says: "'hosts'");

    /// <summary>AIFA2030 says so.</summary>
    [Fact]
    public void Machines_with_public_addresses() => Silent(_ => Databricks(publicNodes: true));

    [Fact]
    public void A_rule_before_it_denies() => Silent(design => Endpoints(design, SecurityRule.DenyInternetIn with { Priority = 100 }, SecurityRule.AllowIn("web", 1000, "Internet", "443")));

    [Fact]
    public void Chosen_addresses() => Silent(design => Endpoints(design, SecurityRule.AllowIn("partner", 1000, "203.0.113.0/28", "443")));

    [Fact]
    public void To_another_subnet() => Silent(design => Endpoints(design, SecurityRule.AllowIn("web", 1000, "Internet", "443") with { To = "10.0.1.0/24" }));

    /// <summary>AIFA2024 has spoken of that group.</summary>
    [Fact]
    public void Administration_has_its_finding() => Silent(design => Endpoints(design, SecurityRule.AllowIn("all", 1000, "Internet")));

    [Fact]
    public void A_gateway_is_called_from_the_Internet() => Silent(_ =>
    {
        var front = Subnet("front", null, SecurityRule.AllowIn("web", 1000, "Internet", "443"), SecurityRule.AllowGatewayManager);
        new ApplicationGateway("front") { Subnet = front, MinimumInstances = 2, MaximumInstances = 4 };
    });

    [Fact]
    public void An_endpoint_beside_a_gateway() => Silent(design =>
    {
        var front = Subnet("front", null, SecurityRule.AllowIn("web", 1000, "Internet", "443"), SecurityRule.AllowGatewayManager);
        new ApplicationGateway("front") { Subnet = front, MinimumInstances = 2, MaximumInstances = 4 };
        design.PrivateEndpoints(front, new KeyVault("vault"));
    });

    [Fact]
    public void Nothing_stands_there() => Silent(_ => Subnet("empty", null, SecurityRule.AllowIn("web", 1000, "Internet", "443")));

    [Fact]
    public void A_group_of_others() => Silent(design =>
    {
        var endpoints = new Subnet("endpoints") { Range = "10.0.0.0/24", SecurityGroup = new("guard") { ExistingId = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/networkSecurityGroups/guard", Rules = [SecurityRule.AllowIn("web", 1000, "Internet", "443")] } };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/22"], Subnets = [endpoints] };
        design.PrivateEndpoints(endpoints, new KeyVault("vault"));
    });

    private static void Endpoints(Architecture design, params SecurityRule[] rules) => design.PrivateEndpoints(Subnet("endpoints", null, rules), new KeyVault("vault"));

    private static void Databricks(bool publicNodes)
    {
        var guard = new NetworkSecurityGroup("guard") { Rules = [SecurityRule.AllowIn("web", 1000, "Internet", "443")] };
        var hosts = new Subnet("hosts") { Range = "10.0.0.0/25", Delegations = [Delegation.Databricks], SecurityGroup = guard };
        var containers = new Subnet("containers") { Range = "10.0.0.128/25", Delegations = [Delegation.Databricks], SecurityGroup = guard };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/22"], Subnets = [hosts, containers] };
        new DatabricksWorkspace("lake") { HostSubnet = hosts, ContainerSubnet = containers, PublicNodes = publicNodes };
    }

    private static Subnet Subnet(string name, Delegation? delegation, params SecurityRule[] rules)
    {
        var subnet = new Subnet(name) { Range = "10.0.0.0/24", Delegations = delegation is null ? [] : [delegation], SecurityGroup = new("guard") { Rules = rules } };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/22"], Subnets = [subnet] };
        return subnet;
    }
}
