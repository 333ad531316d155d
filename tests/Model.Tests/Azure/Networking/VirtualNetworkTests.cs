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
}
