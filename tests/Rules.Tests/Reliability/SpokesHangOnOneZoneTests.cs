using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class SpokesHangOnOneZoneTests : RuleTests<SpokesHangOnOneZone>
{
    protected override void Compliant(Architecture design) => Hub(["1", "2", "3"]);

    [Fact]
    public void A_firewall_in_one_zone()
    {
        var verdict = Reports(_ => Hub(["1"]), on: "AzureFirewall/hub", at: nameof(AzureFirewall.Zones), says: "Virtual network 'spoke0', Virtual network 'spoke1' hang on it", alsoBreaks: "AIFA1030");
        Assert.Equal(["Virtual network 'spoke0' sends its traffic through Azure Firewall 'hub'", "Virtual network 'spoke1' sends its traffic through Azure Firewall 'hub'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void One_network_alone() => Silent(_ => Hub(["1"], spokes: 1));

    [Fact]
    public void Networks_that_are_not_routed_there() => Silent(_ => Hub(["1"], routed: false));

    [Fact]
    public void In_the_hub_of_a_virtual_WAN() => Reports(_ =>
    {
        VirtualNetwork[] spokes = [new("spoke0") { AddressSpace = ["10.0.1.0/24"] }, new("spoke1") { AddressSpace = ["10.0.2.0/24"] }];
        new AzureFirewall("hub") { Zones = ["1"], Hub = new VirtualHub("hub") { Range = "10.7.0.0/24", Connections = [.. spokes.Select(spoke => new HubConnection(spoke.Name) { Network = spoke })] } };
    }, on: "AzureFirewall/hub", at: nameof(AzureFirewall.Zones), alsoBreaks: "AIFA1030");

    private static void Hub(string[] zones, int spokes = 2, bool routed = true)
    {
        var middle = new Subnet("AzureFirewallSubnet", prefix: 26);
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [middle] };
        new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [new("hub")], Zones = zones };
        var table = new RouteTable("out") { Routes = [new Route { Name = "out", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.0.0.4" }] };
        var guard = new NetworkSecurityGroup("guard");
        foreach (var index in Enumerable.Range(0, spokes))
            new VirtualNetwork("spoke" + index) { AddressSpace = [$"10.0.{index + 1}.0/24"], Hub = hub, Subnets = [new("apps", prefix: 26) { SecurityGroup = guard, Routes = routed ? table : null }] };
    }
}
