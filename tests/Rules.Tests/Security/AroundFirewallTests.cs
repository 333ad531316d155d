using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class AroundFirewallTests : RuleTests<AroundFirewall>
{
    protected override void Compliant(Architecture design) => Behind(new WebApp("web"));

    [Fact]
    public void Open_to_all()
    {
        var verdict = Reports(_ => Behind(new WebApp("web") { PublicNetworkAccess = true }), on: "WebApp/web", at: nameof(WebApp.PublicNetworkAccess), says: "behind the firewall of Application Gateway 'edge'", alsoBreaks: "AIFA2005");
        Assert.Equal(["Application Gateway 'edge' sends calls to Web app 'web'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Open_to_every_Front_Door() => Reports(_ => BehindFront(new AccessRestriction { ServiceTag = "AzureFrontDoor.Backend" }), on: "WebApp/web", at: nameof(WebApp.Restrictions), says: "behind the firewall of Front Door 'front'", alsoBreaks: "AIFA2005");

    [Fact]
    public void Open_to_one_Front_Door() => Silent(_ => BehindFront(new AccessRestriction { ServiceTag = "AzureFrontDoor.Backend", FrontDoors = ["55555555-5555-4555-8555-555555555555"] }));

    [Fact]
    public void Open_to_the_gateway_s_subnet() => Silent(_ =>
    {
        var edge = new Subnet("edge", prefix: 26);
        Behind(new WebApp("web") { PublicNetworkAccess = true, Restrictions = [new() { Subnet = edge }] }, edge);
    });

    [Fact]
    public void A_firewall_that_only_notes_is_none_to_go_around() => Silent(_ => Behind(new WebApp("web") { PublicNetworkAccess = true }, mode: WafMode.Detection));

    private static void Behind(WebApp web, Subnet? subnet = null, WafMode mode = WafMode.Prevention) => new ApplicationGateway("edge")
    {
        Subnet = subnet, PublicAddress = new PublicIpAddress("edge"), Firewall = new WebApplicationFirewallPolicy("edge") { Mode = mode }, Sites = [new("web") { Backend = web.Host }],
    };

    private static void BehindFront(AccessRestriction rule)
    {
        var web = new WebApp("web") { PublicNetworkAccess = true, Restrictions = [rule] };
        FrontDoorEndpoint chat = new("chat");
        new FrontDoorProfile("front")
        {
            Endpoints = [chat], SecurityPolicies = [new("guard") { Firewall = new FrontDoorFirewallPolicy("guard"), Hosts = [chat] }],
            OriginGroups = [new("apps") { Origins = [new("web") { Host = web.Host }] }],
        };
    }
}
