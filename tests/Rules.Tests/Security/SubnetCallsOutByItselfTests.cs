using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class SubnetCallsOutByItselfTests : RuleTests<SubnetCallsOutByItself>
{
    protected override void Compliant(Architecture design) => Net("apps", open: false);

    [Fact]
    public void Left_open() => Reports(_ => Net("apps", open: true), on: "Subnet/net/apps", at: nameof(Subnet.DefaultOutboundAccess), says: "lets calls out");

    [Fact]
    public void What_a_service_of_the_platform_stands_in_may_need_it() => Silent(_ => Net("GatewaySubnet", open: true));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Net("apps", open: true), null, Designs.Dev)));

    private static void Net(string name, bool open) => new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [new(name, prefix: 26) { DefaultOutboundAccess = open, SecurityGroup = name == "apps" ? new("guard") : null }] };
}
