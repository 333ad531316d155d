using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class SubnetWithoutSecurityGroupTests : RuleTests<SubnetWithoutSecurityGroup>
{
    protected override void Compliant(Architecture design) => Network(new Subnet("apps", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("apps") });

    [Fact]
    public void None() => Reports(_ => Network(new Subnet("apps", prefix: 26)), on: "Subnet/chat/apps", at: nameof(Subnet.SecurityGroup));

    [Theory]
    [InlineData("GatewaySubnet")]
    [InlineData("AzureFirewallSubnet")]
    [InlineData("RouteServerSubnet")]
    public void Where_Azure_forbids_one(string name) => Silent(_ => Network(new Subnet(name, prefix: 26)));

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => Network(new Subnet("apps", prefix: 26) { Ownership = Ownership.Observed }));

    private static void Network(Subnet subnet) => new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [subnet] };
}
