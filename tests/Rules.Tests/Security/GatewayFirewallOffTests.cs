using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class GatewayFirewallOffTests : RuleTests<GatewayFirewallOff>
{
    protected override void Compliant(Architecture design) => new ApplicationGateway("front") { PublicAddress = new PublicIpAddress("front"), Firewall = new WebApplicationFirewallPolicy("shield") };

    [Fact]
    public void A_policy_that_is_off() =>
        Reports(_ => new WebApplicationFirewallPolicy("shield") { Enabled = false, Mode = WafMode.Detection }, on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.Enabled));

    [Fact]
    public void A_policy_that_only_notes() =>
        Reports(_ => new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Detection }, on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.Mode));

    [Fact]
    public void A_gateway_without_one() =>
        Reports(_ => new ApplicationGateway("front") { PublicAddress = new PublicIpAddress("front") }, on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Firewall));

    [Fact]
    public void Settings_of_its_own_that_only_note() => Reports(
        _ => new ApplicationGateway("front") { PublicAddress = new PublicIpAddress("front"), FirewallSettings = new() { Mode = WafMode.Detection } }, on: "ApplicationGateway/front", at: nameof(ApplicationGateway.FirewallSettings));

    [Fact]
    public void Settings_of_its_own_that_stop() => Silent(_ => new ApplicationGateway("front") { PublicAddress = new PublicIpAddress("front"), FirewallSettings = new() });

    [Fact]
    public void A_gateway_inside() => Silent(_ => new ApplicationGateway("front"));

    [Fact]
    public void Each_of_its_sites_has_one() => Silent(_ => new ApplicationGateway("front")
    {
        PublicAddress = new PublicIpAddress("front"), Sites = [new("shop") { Backend = "shop.internal", Firewall = new WebApplicationFirewallPolicy("shield") }],
    });

    [Fact]
    public void Only_one_of_its_sites_has_one() => Reports(_ => new ApplicationGateway("front")
    {
        PublicAddress = new PublicIpAddress("front"),
        Sites = [new("shop") { Host = "a.contoso.com", Backend = "shop.internal", Firewall = new WebApplicationFirewallPolicy("shield") }, new("desk") { Host = "b.contoso.com", Backend = "desk.internal" }],
    }, on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Firewall), alsoBreaks: "AIFA2001");

    [Fact]
    public void What_was_read_without_it() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies", "waf-read", "\"properties\":{}")), says: "Enabled");

    [Fact]
    public void In_development_it_may_note_to_be_tuned() => Assert.Empty(Judge(Designs.Family((_, _) => new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Detection }, null, Designs.Dev)));

    [Fact]
    public void A_policy_that_others_run() => Silent(_ => new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Detection, Ownership = Ownership.Observed });
}
