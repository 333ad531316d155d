using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class OpenEgressTests : RuleTests<OpenEgress>
{
    private static readonly SecurityRule Deny = new() { Name = "deny-internet-out", Priority = 4000, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" };

    protected override void Compliant(Architecture design) => Web(design, [Deny]);

    [Fact]
    public void A_group_that_lets_all_out()
    {
        var verdict = Reports(design => Web(design, []), on: "WebApp/web", at: nameof(WebApp.Subnet), says: "lets all calls out.");
        Assert.Equal("web reads documents", verdict.Evidence[0].Text);
    }

    [Fact]
    public void Allowed_before_it_is_denied() => Reports(design => Web(design, [Deny, Deny with { Name = "all", Priority = 100, Access = NetworkAccess.Allow }]), on: "WebApp/web", at: nameof(WebApp.Subnet));

    [Fact]
    public void Exceptions_are_chosen() => Silent(design => Web(design, [Deny, Deny with { Name = "monitoring", Priority = 100, Access = NetworkAccess.Allow, To = "AzureMonitor", ToPorts = "443" }]));

    [Fact]
    public void Only_one_port_denied() => Reports(design => Web(design, [Deny with { ToPorts = "80" }]), on: "WebApp/web", at: nameof(WebApp.Subnet));

    [Fact]
    public void In_no_network() => Reports(design => Web(design, null), on: "WebApp/web", at: nameof(WebApp.Subnet), says: "outside of every network", alsoBreaks: "AIFA2510");

    [Fact]
    public void Beside_its_subnet() => Reports(design => Web(design, [Deny], routesAll: false), on: "WebApp/web", at: nameof(WebApp.RouteAllThroughSubnet), alsoBreaks: "AIFA2013");

    [Fact]
    public void Routed_to_a_firewall() => Silent(design => Web(design, [], routes: new RouteTable("out") { Routes = [new Route { Name = "all", Prefix = "0.0.0.0/0", NextHop = NextHop.VirtualAppliance, NextHopAddress = "10.9.0.4" }] }));

    [Fact]
    public void Routed_to_the_Internet() => Reports(design => Web(design, [], routes: new RouteTable("out") { Routes = [new Route { Name = "all", Prefix = "0.0.0.0/0", NextHop = NextHop.Internet }] }), on: "WebApp/web", at: nameof(WebApp.Subnet));

    [Fact]
    public void Routed_by_others() => CannotSay(design => Web(design, [], routes: new RouteTable("out") { Ownership = Ownership.Observed }), says: "decided by others");

    [Fact]
    public void Rules_that_others_keep() => CannotSay(design => Web(design, [], groupOf: Ownership.Observed), says: "decided by others");

    [Fact]
    public void Data_that_is_not_confidential() => Silent(design => Web(design, [], DataClass.Internal));

    [Fact]
    public void Data_that_was_said_to_be_public() => Silent(design => Web(design, [], carries: DataClass.Public));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Web(Architecture design, SecurityRule[]? rules, DataClass data = DataClass.Confidential, DataClass? carries = null, bool routesAll = true, RouteTable? routes = null, Ownership groupOf = Ownership.Emitted)
    {
        design.Brief = new("Chat", "") { Data = data };
        var guard = new NetworkSecurityGroup("apps") { Rules = rules ?? [], Ownership = groupOf };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard, Routes = routes };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        var reading = new WebApp("web") { Subnet = rules is null ? null : apps, RouteAllThroughSubnet = routesAll }.Reads(documents);
        if (carries is { } said) reading.Carries(said);
    }
}
