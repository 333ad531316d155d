using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class SpokeAroundFirewallTests : RuleTests<SpokeAroundFirewall>
{
    protected override void Compliant(Architecture design) => Join(NextHop.VirtualAppliance);

    [Fact]
    public void No_route()
    {
        var verdict = Reports(_ => Join(null), on: "Subnet/spoke/apps", at: nameof(Subnet.Routes), says: "past Azure Firewall 'hub'");
        Assert.Equal(["Virtual network 'spoke' is joined to Virtual network 'hub'", "Azure Firewall 'hub' stands there"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_route_to_the_Internet() => Reports(_ => Join(NextHop.Internet), on: "Subnet/spoke/apps", at: nameof(Subnet.Routes));

    [Fact]
    public void A_group_that_lets_nothing_out() => Silent(_ => Join(null, denies: true));

    [Fact]
    public void Without_a_firewall_in_the_middle() => Silent(_ => Join(null, firewall: false));

    private static void Join(NextHop? to, bool denies = false, bool firewall = true)
    {
        var middle = new Subnet("AzureFirewallSubnet", prefix: 26);
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [middle] };
        if (firewall) new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [new("hub")] };
        var table = to is { } hop ? new RouteTable("out") { Routes = [new Route { Name = "out", Prefix = "0.0.0.0/0", NextHop = hop, NextHopAddress = hop == NextHop.VirtualAppliance ? (Cidr)"10.0.0.4" : default(Cidr?) }] } : null;
        var guard = new NetworkSecurityGroup("guard") { Rules = denies ? [new() { Name = "no", Priority = 100, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" }] : [] };
        new VirtualNetwork("spoke") { AddressSpace = ["10.0.1.0/24"], Hub = hub, Subnets = [new("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard, Routes = table }] };
    }
}
