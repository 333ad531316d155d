using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class AgentCallsAnywhereTests : RuleTests<AgentCallsAnywhere>
{
    protected override void Compliant(Architecture design) => InNetwork(design, [], [new() { Name = "out", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.9.0.4" }]);

    [Fact]
    public void It_runs_outside_of_every_network()
    {
        var verdict = Reports(_ => new Agent("clerk", new WebApp("host")).Calls(Shop()), on: "Agent/host/clerk", says: "calls External system 'shop' and can call any other address");
        Assert.Equal(["clerk calls shop"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Its_subnet_lets_all_out() => Reports(design => InNetwork(design, [], []), on: "Agent/host/clerk", says: "lets all calls out");

    [Fact]
    public void Its_subnet_lets_nothing_out_that_is_not_named() => Silent(design => InNetwork(design, [new() { Name = "no-internet", Priority = 4000, Direction = Direction.Outbound, Access = NetworkAccess.Deny, Protocol = NetworkProtocol.Any, From = "*", FromPorts = "*", To = "Internet", ToPorts = "*" }], []));

    [Fact]
    public void Its_account_names_the_hosts() => Silent(_ =>
    {
        var project = new FoundryProject("assistants");
        new AIServicesAccount("models") { RestrictsOutbound = true, AllowedHosts = ["shop.example.com"], Projects = [project] };
        new Agent("clerk", project).Calls(Shop());
    });

    [Fact]
    public void Its_account_names_none() => Reports(_ =>
    {
        var project = new FoundryProject("assistants");
        new AIServicesAccount("models") { Projects = [project] };
        new Agent("clerk", project).Calls(Shop());
    }, on: "Agent/models/assistants/clerk", says: "of Foundry project 'assistants', it calls from outside of every network");

    [Fact]
    public void Others_decide() => CannotSay(_ => new Agent("clerk", new WebApp("host")
    {
        Subnet = new Subnet("apps") { ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet/subnets/apps" },
    }).Calls(Shop()), says: "is decided by others");

    [Fact]
    public void A_tool_of_the_platform() => Silent(_ => new Agent("clerk", new WebApp("host")).Calls(BingGrounding.System()));

    [Fact]
    public void A_private_way() => Silent(_ => new Agent("clerk", new WebApp("host")).Calls(Shop()).Through(NetworkPath.OnPremises));

    [Fact]
    public void A_program_that_no_model_steers() => Silent(_ => new WebApp("web").Calls(Shop()));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void InNetwork(Architecture _, IReadOnlyList<SecurityRule> rules, IReadOnlyList<Route> routes)
    {
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("guard") { Rules = rules }, Routes = routes.Count == 0 ? null : new RouteTable("out") { Routes = routes } };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new Agent("clerk", new WebApp("host") { Subnet = apps }).Calls(Shop());
    }

    private static ExternalSystem Shop() => new("shop") { SignIn = SignIn.Entra, Availability = 99, Holds = DataClass.Internal };
}
