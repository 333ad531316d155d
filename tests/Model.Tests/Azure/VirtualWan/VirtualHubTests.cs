using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.VirtualWan;

public sealed class VirtualHubTests
{
    [Fact]
    public void A_network_that_is_joined_calls_the_Internet_through_the_firewall()
    {
        var connection = new HubConnection("spoke") { Network = Placed.In(new VirtualNetwork("spoke")) };
        var hub = Placed.In(new VirtualHub("sweden") { Range = "10.90.0.0/23", Connections = [connection] });

        Assert.Equal((Value.Of(true), Value.Of(true)), (connection.ArmValue("properties.enableInternetSecurity"), connection.TerraformValue("internet_security_enabled")));
        Assert.Equal($"{hub.Id}/hubVirtualNetworkConnections/spoke", connection.Id);
        Assert.Equal(connection.Network!.Id, connection.ReadBack().Network!.Id);
    }

    [Fact]
    public void A_wide_network_encrypts_unless_told_otherwise() =>
        Assert.Equal((Value.Of(false), Value.Of(false)), (Placed.In(new Model.Azure.VirtualWan("world")).ArmValue("properties.disableVpnEncryption"), Placed.In(new Model.Azure.VirtualWan("world")).TerraformValue("disable_vpn_encryption")));
}
