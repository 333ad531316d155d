using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class CallsAroundSubnetTests : RuleTests<CallsAroundSubnet>
{
    protected override void Compliant(Architecture design) => new WebApp("web") { Subnet = Apps() };

    [Fact]
    public void An_app() => Reports(_ => new WebApp("web") { Subnet = Apps(), RouteAllThroughSubnet = false }, on: "WebApp/web", at: nameof(WebApp.RouteAllThroughSubnet), says: "around Subnet 'apps'");

    [Fact]
    public void A_slot() => Reports(_ => new WebApp("web") { Subnet = Apps(), Slots = [new("next") { RouteAllThroughSubnet = false }] }, on: "WebAppSlot/web/next", at: nameof(WebAppSlot.RouteAllThroughSubnet));

    [Fact]
    public void A_logic_app() => Reports(_ => new StandardLogicApp("orders") { Subnet = Apps(), RouteAllThroughSubnet = false }, on: "StandardLogicApp/orders", at: nameof(StandardLogicApp.RouteAllThroughSubnet));

    [Fact]
    public void Without_a_subnet_there_is_nothing_to_go_around() => Silent(_ => new WebApp("web") { RouteAllThroughSubnet = false });

    private static Subnet Apps()
    {
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        return apps;
    }
}
