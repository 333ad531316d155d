using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Azure.DnsResolver;

public sealed class DnsResolverTests
{
    [Fact]
    public void Endpoints_stand_in_delegated_subnets_of_the_resolvers_region()
    {
        var inside = new Subnet("dns-in") { Range = "10.1.0.0/28", Delegations = [Delegation.DnsResolver] };
        var network = Placed.In(new VirtualNetwork("hub") { Subnets = [inside] });
        var endpoint = new DnsInboundEndpoint("in") { Subnet = inside, Address = "10.1.0.4" };
        Placed.In(new Model.Azure.DnsResolver("hub") { Network = network, Location = Region.NorthEurope, Inbound = [endpoint] });

        Assert.Equal(inside.Delegations[0].Service, endpoint.Shape.NeedsDelegation!.Delegation);
        Assert.Equal((Value.Of("northeurope"), Value.Of("Static")), (endpoint.ArmValue("location"), endpoint.TerraformValue("ip_configurations.private_ip_allocation_method")));
        Assert.Null(new DnsInboundEndpoint("in").Address);
        Assert.Equal(AddressAllocation.Dynamic, new DnsInboundEndpoint("in").Allocation);
    }

    [Fact]
    public void A_rule_names_servers_by_their_address_alone()
    {
        var rule = new DnsForwardingRule("corp") { Domain = "corp.contoso.com.", Servers = ["192.168.0.4"] };
        Placed.In(new DnsForwardingRuleset("company") { Rules = [rule] });

        Assert.Equal(Value.Of(53), WirePath.Parse("properties.targetDnsServers[0].port").Find(Projection.Write(rule, Wire.Arm)[""]));
        Assert.Equal("192.168.0.4", rule.ReadBack().Servers[0].Address.ToString());
    }
}
