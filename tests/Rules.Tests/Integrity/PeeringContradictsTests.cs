using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

/// <summary>What a description makes has both sides; what was read may not.</summary>
public sealed class PeeringContradictsTests : RuleTests<PeeringContradicts>
{
    protected override void Compliant(Architecture design)
    {
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"] };
        foreach (var (name, range) in new[] { ("one", "10.0.1.0/24"), ("two", "10.0.2.0/24") }) new VirtualNetwork(name) { AddressSpace = [range], Hub = hub };
    }

    [Fact]
    public void A_hub_of_others_makes_its_side_itself() => Silent(_ => new VirtualNetwork("chat")
    {
        AddressSpace = ["10.0.1.0/24"], Hub = new("hub") { ExistingId = "/subscriptions/44444444-4444-4444-8444-444444444444/resourceGroups/rg/providers/Microsoft.Network/virtualNetworks/vnet-hub" },
    });

    [Fact]
    public void No_way_back()
    {
        var verdict = Assert.Single(Judge(Designs.Read(Network("one"), Network("two"), Network("three"), Peering("one", "two"), Peering("two", "three"), Peering("three", "two"))));
        Assert.Contains("'one' is peered with Virtual network 'two', which has no peering back.", verdict.Message, StringComparison.Ordinal);
        Assert.Equal(Outcome.Fails, verdict.Outcome);
        Assert.Equal(["Virtual network peering 'to-two' joins Virtual network 'one' to Virtual network 'two'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Both_sides() => Assert.Empty(Judge(Designs.Read(Network("one"), Network("two"), Peering("one", "two"), Peering("two", "one"))));

    [Fact]
    public void The_other_side_may_not_have_been_read() => CannotSayOf(Designs.Read(Network("one"), Network("two"), Peering("one", "two")), says: "may not have been read");

    [Fact]
    public void Gateways_that_are_not_shared()
    {
        var verdict = Assert.Single(Judge(Designs.Read(Network("one"), Network("two"), Peering("one", "two", "\"useRemoteGateways\":true"), Peering("two", "one"))));
        Assert.Equal(nameof(VirtualNetworkPeering.AllowGatewayTransit), verdict.Property);
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void Gateways_that_are_shared() =>
        Assert.Empty(Judge(Designs.Read(Network("one"), Network("two"), Peering("one", "two", "\"useRemoteGateways\":true"), Peering("two", "one", "\"allowGatewayTransit\":true"))));

    [Fact]
    public void Gateways_of_two_networks()
    {
        var verdict = Assert.Single(Judge(Designs.Read(Network("one"), Network("two"), Network("three"),
            Peering("one", "two", "\"useRemoteGateways\":true"), Peering("two", "one", "\"allowGatewayTransit\":true"),
            Peering("one", "three", "\"useRemoteGateways\":true"), Peering("three", "one", "\"allowGatewayTransit\":true"))));
        Assert.Contains("the gateways of Virtual network 'two' and of Virtual network 'three'", verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gateway_of_its_own()
    {
        var verdict = Assert.Single(Judge(Designs.Read(
            Network("one", """ "subnets":[{"name":"GatewaySubnet","properties":{"addressPrefix":"10.0.0.0/26"}}] """), Network("two"),
            Peering("one", "two", "\"useRemoteGateways\":true"), Peering("two", "one", "\"allowGatewayTransit\":true"),
            Designs.Answer("Microsoft.Network/virtualNetworkGateways", "own", $$"""
                "properties":{"gatewayType":"Vpn","vpnType":"RouteBased","ipConfigurations":[{"name":"gateway","properties":{"subnet":{"id":"{{Networks}}/one/subnets/GatewaySubnet"} } }]}
                """))));
        Assert.Contains("and has VPN gateway 'own' of its own", verdict.Message, StringComparison.Ordinal);
    }

    private static string Networks => $"/subscriptions/{Designs.Prod.Subscription}/resourceGroups/rg-read/providers/Microsoft.Network/virtualNetworks";

    private static string Network(string name, string properties = "") => Designs.Answer("Microsoft.Network/virtualNetworks", name, $"\"properties\":{{{properties}}}");

    private static string Peering(string from, string to, string properties = "\"allowVirtualNetworkAccess\":true") =>
        Designs.Answer($"Microsoft.Network/virtualNetworks/{from}/virtualNetworkPeerings", $"to-{to}", $"\"properties\":{{{properties},\"remoteVirtualNetwork\":{{\"id\":\"{Networks}/{to}\"}}}}")
            .Replace($"\"type\":\"Microsoft.Network/virtualNetworks/{from}/virtualNetworkPeerings\"", "\"type\":\"Microsoft.Network/virtualNetworks/virtualNetworkPeerings\"", StringComparison.Ordinal);
}
