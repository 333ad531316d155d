using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class RouteWhereForbiddenTests : RuleTests<RouteWhereForbidden>
{
    protected override void Compliant(Architecture design) => Route("apps", NextHop.VirtualAppliance);

    [Fact]
    public void Bastion() => Reports(_ => Route("AzureBastionSubnet", NextHop.VirtualAppliance), on: "Subnet/hub/AzureBastionSubnet", at: nameof(Subnet.Routes), says: "Bastion works with none");

    [Fact]
    public void A_gateway() => Reports(_ => Route("GatewaySubnet", NextHop.VirtualAppliance), on: "Subnet/hub/GatewaySubnet", at: nameof(Subnet.Routes), says: "takes no route for 0.0.0.0/0");

    [Fact]
    public void An_application_gateway_with_a_public_address() => Reports(_ => Front(Route("edge", NextHop.VirtualAppliance)), on: "Subnet/hub/edge", at: nameof(Subnet.Routes), says: "must reach the Internet directly", alsoBreaks: ["AIFA2001", "AIFA2502", "AIFA2536"]);

    [Fact]
    public void One_that_leads_to_the_Internet() => Silent(_ => Front(Route("edge", NextHop.Internet)));

    [Fact]
    public void Another_route_of_a_gateway() => Silent(_ => Route("GatewaySubnet", NextHop.VirtualAppliance, "10.0.0.0/24"));

    private static Subnet Route(string name, NextHop to, string prefix = "0.0.0.0/0")
    {
        var table = new RouteTable("out") { Routes = [new Route { Name = "out", Prefix = prefix, NextHop = to, NextHopAddress = to == NextHop.VirtualAppliance ? (Cidr)"10.0.0.4" : default(Cidr?) }] };
        var subnet = new Subnet(name, prefix: 26) { Routes = table, SecurityGroup = name is not "GatewaySubnet" ? new("guard") : null };
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [subnet] };
        return subnet;
    }

    private static void Front(Subnet edge) => new ApplicationGateway("front") { Subnet = edge, PublicAddress = new PublicIpAddress("front"), Firewall = new("front"), Sites = [new("chat") { Backend = "chat.example.com" }] };
}
