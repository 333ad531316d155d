using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class VirtualNetworkTests
{
    [Fact]
    public void A_hub_of_ours_is_peered_back_from_the_stack_of_its_spoke()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"] };
            var chat = new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub };
            design.Stack("platform").Holds(hub);
            design.Stack("app").Holds(chat);
        });
        Assert.Equal(["VirtualNetworkPeering/chat/to-hub", "VirtualNetworkPeering/hub/to-chat"], graph.Resources.OfType<VirtualNetworkPeering>().Select(peering => peering.Key).Order(StringComparer.Ordinal));
        Assert.All(graph.Resources.OfType<VirtualNetworkPeering>(), peering => Assert.Equal("app", peering.Stack.Name));
    }

    [Fact]
    public void A_hub_of_others_is_peered_back_by_them() => Assert.Equal(["VirtualNetworkPeering/chat/to-hub"], Sketch.Graph((_, _) =>
    {
        var hub = new VirtualNetwork("hub") { ExistingId = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet-hub" };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub };
    }).Resources.OfType<VirtualNetworkPeering>().Select(peering => peering.Key));

    [Theory]
    [InlineData("GatewaySubnet", true)]
    [InlineData("apps", false)]
    public void Networks_of_others_are_peered_and_use_the_gateway_where_there_is_one(string subnet, bool through)
    {
        var graph = Sketch.Graph((_, _) => new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet(subnet, 26)], Spokes = [OfOthers("chat"), OfOthers("batch")] });
        Assert.Equal([("VirtualNetworkPeering/hub/to-chat", "chat", through), ("VirtualNetworkPeering/hub/to-batch", "batch", through)], Peerings(graph).Select(peering => (peering.Key, peering.Remote!.Name, peering.AllowGatewayTransit)));
        Assert.All(Peerings(graph), peering => Assert.False(peering.UseRemoteGateways));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_spoke_reaches_offices_through_its_hub_where_it_says_so(bool uses) =>
        Assert.Equal([("VirtualNetworkPeering/chat/to-hub", uses, false), ("VirtualNetworkPeering/hub/to-chat", false, uses)], Peerings(Sketch.Graph((_, _) =>
        {
            var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("GatewaySubnet", 26)] };
            new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub, UsesHubGateway = uses };
        })).Select(peering => (peering.Key, peering.UseRemoteGateways, peering.AllowGatewayTransit)));

    [Fact]
    public void Without_a_hub_there_is_no_gateway_to_use() => Assert.Empty(Peerings(Sketch.Graph((_, _) => new VirtualNetwork("alone") { AddressSpace = ["10.0.0.0/24"], UsesHubGateway = true })));

    [Fact]
    public void A_hub_has_spokes_of_its_own_and_of_others() => Assert.Equal(
        ["VirtualNetworkPeering/chat/to-hub", "VirtualNetworkPeering/hub/to-batch", "VirtualNetworkPeering/hub/to-chat"],
        Peerings(Sketch.Graph((_, _) =>
        {
            var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Spokes = [OfOthers("batch")] };
            new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub };
        })).Select(peering => peering.Key).Order(StringComparer.Ordinal));

    [Fact]
    public void A_spoke_that_says_its_hub_is_peered_once_though_the_hub_says_it_too() => Assert.Equal(
        ["VirtualNetworkPeering/chat/to-hub", "VirtualNetworkPeering/hub/to-chat"],
        Peerings(Sketch.Graph((_, _) =>
        {
            var spokes = new List<VirtualNetwork>();
            var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Spokes = spokes };
            spokes.Add(new VirtualNetwork("chat") { AddressSpace = ["10.0.1.0/24"], Hub = hub });
        })).Select(peering => peering.Key).Order(StringComparer.Ordinal));

    private static VirtualNetwork OfOthers(string name) => new(name) { ExistingId = $"/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet-{name}" };

    private static IEnumerable<VirtualNetworkPeering> Peerings(ArchitectureGraph graph) => graph.Resources.OfType<VirtualNetworkPeering>();
}
