using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoRouteToEndpointTests : RuleTests<NoRouteToEndpoint>
{
    protected override void Compliant(Architecture design) => Chat(design, Leg.Same);

    [Fact]
    public void In_a_network_of_its_own()
    {
        var verdict = Reports(design => Chat(design, Leg.Apart), on: "WebApp/web", at: nameof(WebApp.Subnet), says: "from Virtual network 'other', which has no way", alsoBreaks: "AIFA2506");
        Assert.Equal(["web reads documents", "It leaves through Subnet 'apps' of Virtual network 'other'", "Private endpoint 'documents' stands in Virtual network 'chat'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void In_a_network_that_is_peered() => Silent(design => Chat(design, Leg.Peered));

    [Fact]
    public void Over_one_hub() => Silent(design => OverHubs(design, one: true));

    [Fact]
    public void Over_hubs_of_one_virtual_WAN() => Silent(design => OverHubs(design, one: false, wan: new VirtualWan("world")));

    [Fact]
    public void Hubs_that_are_not_joined() => Reports(design => OverHubs(design, one: false), on: "WebApp/web", at: nameof(WebApp.Subnet), alsoBreaks: "AIFA2506");

    [Fact]
    public void Hubs_with_tables_of_their_own() => CannotSay(design => OverHubs(design, one: true, tables: new() { TellsLabels = ["none"] }));

    [Fact]
    public void In_a_network_that_others_run() => CannotSay(design => Chat(design, Leg.Theirs), says: "others run");

    [Fact]
    public void Gateways_may_join_them() => CannotSay(design =>
    {
        var ways = new PrivateWays(design);
        var gate = new Subnet("GatewaySubnet", prefix: 27);
        var chat = new VirtualNetwork("front") { AddressSpace = ["10.9.0.0/24"], Subnets = [Leg26(), gate] };
        var far = new Subnet("GatewaySubnet", prefix: 27);
        var back = new VirtualNetwork("back") { AddressSpace = ["10.8.0.0/24"], Subnets = [far, new("endpoints", prefix: 27)] };
        new GatewayConnection("both") { Gateway = new VpnGateway("front") { Subnet = gate }, Peer = new VpnGateway("back") { Subnet = far } };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(back.Subnets[1], documents);
        new WebApp("web") { Subnet = chat.Subnets[0] }.Reads(documents);
    });

    [Fact]
    public void In_no_network_another_rule_speaks() => Silent(design => Chat(design, Leg.None));

    private enum Leg { Same, Peered, None, Apart, Theirs }

    private static void Chat(Architecture design, Leg leg)
    {
        var ways = new PrivateWays(design);
        var documents = new StorageAccount("documents");
        ways.To(documents);
        new WebApp("web") { Subnet = leg switch { Leg.Same => ways.Apps, Leg.None => null, _ => Other(ways.Network, leg) } }.Reads(documents);
    }

    private static Subnet Other(VirtualNetwork network, Leg leg)
    {
        var apps = Leg26();
        new VirtualNetwork("other")
        {
            AddressSpace = ["10.9.0.0/24"], Subnets = [apps], Hub = leg == Leg.Peered ? network : null, Ownership = leg == Leg.Theirs ? Ownership.Observed : Ownership.Emitted,
        };
        return apps;
    }

    private static Subnet Leg26() => new("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("other") };

    private static void OverHubs(Architecture design, bool one, VirtualWan? wan = null, HubRoutingTables? tables = null)
    {
        var ways = new PrivateWays(design);
        var apps = Leg26();
        var other = new VirtualNetwork("other") { AddressSpace = ["10.9.0.0/24"], Subnets = [apps] };
        HubConnection[] joined = [new("chat") { Network = ways.Network }, new("other") { Network = other, Routing = tables }];
        if (one) new VirtualHub("hub") { Range = "10.7.0.0/24", Wan = wan, Connections = joined };
        else
        {
            new VirtualHub("west") { Range = "10.7.0.0/24", Wan = wan, Connections = [joined[0]] };
            new VirtualHub("north") { Range = "10.7.1.0/24", Wan = wan, Connections = [joined[1]] };
        }

        var documents = new StorageAccount("documents");
        ways.To(documents);
        new WebApp("web") { Subnet = apps }.Reads(documents);
    }
}
