using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class FrontDoorUnguardedTests : RuleTests<FrontDoorUnguarded>
{
    protected override void Compliant(Architecture design) => Front(new FrontDoorFirewallPolicy("shield"));

    [Fact]
    public void No_firewall() => Reports(_ => Front(null), on: "FrontDoorEndpoint/front/shop", says: "has no firewall", alsoBreaks: "AIFA3507");

    [Fact]
    public void A_domain_that_was_forgotten() => Reports(_ => Front(new FrontDoorFirewallPolicy("shield"), new FrontDoorDomain("contoso") { Host = "shop.contoso.com" }), on: "FrontDoorDomain/front/contoso", says: "has no firewall");

    [Fact]
    public void One_that_is_off() => Reports(_ => Front(new FrontDoorFirewallPolicy("shield") { Enabled = false }), on: "FrontDoorFirewallPolicy/shield", at: nameof(FrontDoorFirewallPolicy.Enabled));

    [Fact]
    public void One_that_only_notes() => Reports(_ => Front(new FrontDoorFirewallPolicy("shield") { Mode = WafMode.Detection }), on: "FrontDoorFirewallPolicy/shield", at: nameof(FrontDoorFirewallPolicy.Mode));

    [Fact]
    public void One_that_others_run() => Silent(_ => Front(new FrontDoorFirewallPolicy("shield") { Mode = WafMode.Detection, Ownership = Ownership.Observed }));

    [Fact]
    public void An_endpoint_that_answers_nobody() => Silent(_ => new FrontDoorProfile("front") { Endpoints = [new("shop") { Enabled = false }] });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Front(null), null, Designs.Dev)));

    private static void Front(FrontDoorFirewallPolicy? firewall, params FrontDoorDomain[] domains)
    {
        var shop = new FrontDoorEndpoint("shop");
        new FrontDoorProfile("front") { Endpoints = [shop], Domains = domains, SecurityPolicies = firewall is null ? [] : [new("guard") { Firewall = firewall, Hosts = [shop] }] };
    }
}
