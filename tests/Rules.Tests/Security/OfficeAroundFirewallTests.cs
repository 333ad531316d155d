using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class OfficeAroundFirewallTests : RuleTests<OfficeAroundFirewall>
{
    protected override void Compliant(Architecture design) => Office(design, NextHop.VirtualAppliance);

    [Fact]
    public void No_route_to_a_firewall()
    {
        var verdict = Reports(design => Office(design, null), on: "Subnet/hub/GatewaySubnet", at: nameof(Subnet.Routes), says: "What comes through VPN gateway 'office' reaches Storage account 'documents' past every firewall");
        Assert.Equal(["Gateway connection 'office' leads from Local network gateway 'office' to VPN gateway 'office'", "Subnet 'GatewaySubnet' of Virtual network 'hub' routes nothing to a firewall", "Private endpoint 'documents' in Virtual network 'hub' leads to Storage account 'documents'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Routes_that_lead_elsewhere() => Reports(design => Office(design, NextHop.VirtualNetworkGateway), on: "Subnet/hub/GatewaySubnet", at: nameof(Subnet.Routes));

    [Fact]
    public void Nothing_there_that_keeps_data() => Silent(design => Office(design, null, data: false));

    [Fact]
    public void A_tunnel_between_two_networks_of_ours() => Silent(design => Office(design, null, office: false));

    private static void Office(Architecture design, NextHop? hop, bool data = true, bool office = true)
    {
        var table = hop is { } to ? new RouteTable("in") { Routes = [new Route { Name = "data", Prefix = "10.0.0.0/24", NextHop = to, NextHopAddress = to == NextHop.VirtualAppliance ? (Cidr)"10.0.0.4" : default(Cidr?) }] } : null;
        var gate = new Subnet("GatewaySubnet", prefix: 27) { Routes = table };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [gate, endpoints] };
        var gateway = new VpnGateway("office") { Subnet = gate };
        new GatewayConnection("office") { Gateway = gateway, Office = office ? new LocalNetworkGateway("office") { Address = "203.0.113.7", Ranges = ["192.168.0.0/24"] } : null };
        if (data) design.PrivateEndpoints(endpoints, new StorageAccount("documents"));
        else design.PrivateEndpoints(endpoints, new WebApp("web"));
    }
}
