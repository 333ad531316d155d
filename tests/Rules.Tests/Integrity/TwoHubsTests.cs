using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class TwoHubsTests : RuleTests<TwoHubs>
{
    protected override void Compliant(Architecture design) => Join("one");

    [Fact]
    public void One_network_on_two_hubs()
    {
        var verdict = Reports(_ => Join("one", "two"), on: "HubConnection/two/chat", at: nameof(HubConnection.Network), says: "Azure takes one hub for a network");
        Assert.Equal(["Hub connection 'chat' joins Virtual network 'chat' to Virtual hub 'one'", "Hub connection 'chat' joins Virtual network 'chat' to Virtual hub 'two'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Beside_the_gateways_of_another_network()
    {
        var verdict = Assert.Single(Judge(Designs.Read(
            Designs.Answer("Microsoft.Network/virtualNetworks", "spoke", "\"properties\":{}"),
            Designs.Answer("Microsoft.Network/virtualNetworks", "middle", "\"properties\":{}"),
            Part("virtualNetworks", "spoke", "virtualNetworkPeerings", "to-middle", $"\"useRemoteGateways\":true,\"remoteVirtualNetwork\":{{\"id\":\"{Networks}/middle\"}}"),
            Designs.Answer("Microsoft.Network/virtualHubs", "hub", "\"properties\":{}"),
            Part("virtualHubs", "hub", "hubVirtualNetworkConnections", "spoke", $"\"remoteVirtualNetwork\":{{\"id\":\"{Networks}/spoke\"}}"))));
        Assert.Contains("uses the gateways of Virtual network 'middle'", verdict.Message, StringComparison.Ordinal);
    }

    private static string Networks => $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg-read/providers/Microsoft.Network/virtualNetworks";

    private static string Part(string outer, string of, string kind, string name, string properties) =>
        Designs.Answer($"Microsoft.Network/{outer}/{of}/{kind}", name, $"\"properties\":{{{properties}}}").Replace($"\"type\":\"Microsoft.Network/{outer}/{of}/{kind}\"", $"\"type\":\"Microsoft.Network/{outer}/{kind}\"", StringComparison.Ordinal);

    private static void Join(params string[] hubs)
    {
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"] };
        var wan = new VirtualWan("wan");
        for (var place = 0; place < hubs.Length; place++) new VirtualHub(hubs[place]) { Wan = wan, Range = $"10.{place + 1}.0.0/23", Connections = [new("chat") { Network = network }] };
    }
}
