using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.VpnGateway;

public sealed class VpnGatewayTests
{
    [Fact]
    public void Two_kinds_of_gateway_are_one_type_in_Azure()
    {
        var vpn = Placed.In(new Model.Azure.VpnGateway("offices"));
        var line = Placed.In(new ExpressRouteGateway("line"));

        Assert.Equal((vpn.ArmType, Value.Of("Vpn")), (line.ArmType, vpn.TerraformValue("type")));
        Assert.Equal(Value.Of("ExpressRoute"), line.ArmValue("properties.gatewayType"));
        Assert.NotNull(vpn.ReadBack());
        Assert.NotNull(line.ReadBack());
    }

    [Fact]
    public void Each_address_is_a_place_in_the_same_subnet()
    {
        var subnet = new Subnet("GatewaySubnet") { Range = "10.1.0.0/26" };
        Placed.In(new VirtualNetwork("hub") { Subnets = [subnet] });
        var vpn = Placed.In(new Model.Azure.VpnGateway("offices") { Subnet = subnet, PublicAddresses = [Placed.In(new PublicIpAddress("one")), Placed.In(new PublicIpAddress("two"))], ActiveActive = true });

        Assert.All(vpn.Places, place => Assert.Same(subnet, place.Subnet));
        Assert.Equal(["gateway", "gateway-2"], vpn.Places.Select(place => place.Name));
    }

    [Fact]
    public void A_size_says_whether_it_spans_zones()
    {
        Assert.True(((IZoneRedundant)new Model.Azure.VpnGateway("offices")).IsZoneRedundant);
        Assert.False(((IZoneRedundant)new Model.Azure.VpnGateway("offices") { Sku = VpnGatewaySku.VpnGw1 }).IsZoneRedundant);
        Assert.True(((IZoneRedundant)new ExpressRouteGateway("line")).IsZoneRedundant);
    }

    [Fact]
    public void A_subnet_of_another_name_is_refused() =>
        Assert.Equal("AIFA7041", Assert.Throws<ModelException>(() => new ExpressRouteGateway("line") { Subnet = new Subnet("lines", prefix: 27) }).Code);

    [Fact]
    public void A_connection_is_what_its_other_end_says_and_has_no_key()
    {
        var gateway = Placed.In(new Model.Azure.VpnGateway("offices"));
        var office = Placed.In(new GatewayConnection("oslo") { Gateway = gateway, Office = Placed.In(new LocalNetworkGateway("oslo") { Address = "203.0.113.7" }) });
        var networks = Placed.In(new GatewayConnection("peer") { Gateway = gateway, Peer = gateway });
        var line = Placed.In(new GatewayConnection("line") { Gateway = gateway, Circuit = "/subscriptions/s/x" });

        Assert.Equal(["IPsec", "Vnet2Vnet", "ExpressRoute"], new[] { office, networks, line }.Select(connection => ((TextValue)connection.TerraformValue("type")!).Text));
        Assert.Null(office.TerraformValue("shared_key"));
    }
}
