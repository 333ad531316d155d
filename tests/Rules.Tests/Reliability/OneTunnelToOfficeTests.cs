using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class OneTunnelToOfficeTests : RuleTests<OneTunnelToOffice>
{
    protected override void Compliant(Architecture design) => Office(design, "north", "south");

    [Fact]
    public void One_device()
    {
        var verdict = Reports(design => Office(design, "north"), on: "GatewayConnection/to0", says: "The critical flow 'Order' comes through Gateway connection 'to0'");
        Assert.Equal(["clerk calls web", "Gateway connection 'to0' leads to Local network gateway 'north'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Two_tunnels_to_one_device() => Reports(design => Office(design, "north", "north"), on: "GatewayConnection/to0");

    [Fact]
    public void A_line_beside_the_tunnel() => Silent(design =>
    {
        Office(design, "north");
        new GatewayConnection("line") { Gateway = new ExpressRouteGateway("line"), Circuit = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.Network/expressRouteCircuits/line" };
    });

    [Fact]
    public void A_flow_that_comes_another_way() => Silent(design => Office(design, NetworkPath.VirtualNetwork, "north"));

    [Fact]
    public void A_flow_that_may_wait() => Silent(design => Office(design, NetworkPath.OnPremises, Criticality.Medium, "north"));

    private static void Office(Architecture design, params string[] devices) => Office(design, NetworkPath.OnPremises, devices);

    private static void Office(Architecture design, NetworkPath path, params string[] devices) => Office(design, path, Criticality.High, devices);

    private static void Office(Architecture design, NetworkPath path, Criticality criticality, params string[] devices)
    {
        var gateway = new VpnGateway("office");
        var known = devices.Distinct().ToDictionary(device => device, device => new LocalNetworkGateway(device) { Address = "203.0.113.7", Ranges = ["192.168.0.0/24"] });
        foreach (var index in Enumerable.Range(0, devices.Length)) new GatewayConnection("to" + index) { Gateway = gateway, Office = known[devices[index]] };
        design.Flow("Order", criticality).Calls(new Person("clerk"), new WebApp("web"), "orders").Through(path);
    }
}
