using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class NoWebFirewallTests : RuleTests<NoWebFirewall>
{
    protected override void Compliant(Architecture design) => Gateway(new WebApplicationFirewallPolicy("shield"));

    [Fact]
    public void A_gateway_without_a_policy()
    {
        var verdict = Reports(_ => Gateway(null), on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Firewall), alsoBreaks: "AIFA2025");
        Assert.Equal(["customer calls front"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_policy_that_only_notes() =>
        Reports(_ => Gateway(new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Detection }), on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.Mode), says: "Detection", alsoBreaks: "AIFA2025");

    [Fact]
    public void A_policy_that_is_off() =>
        Reports(_ => Gateway(new WebApplicationFirewallPolicy("shield") { Enabled = false }), on: "WebApplicationFirewallPolicy/shield", at: nameof(WebApplicationFirewallPolicy.Enabled), alsoBreaks: "AIFA2025");

    [Fact]
    public void A_policy_that_others_run() => CannotSay(_ => Gateway(new WebApplicationFirewallPolicy("shield") { Ownership = Ownership.Observed }), says: "run by others");

    [Fact]
    public void A_web_app_that_is_open() => Reports(
        _ => new Person("customer").Calls(new WebApp("web") { HealthCheckPath = "/health", PublicNetworkAccess = true }), on: "WebApp/web", at: nameof(WebApp.PublicNetworkAccess), alsoBreaks: "AIFA2005");

    [Fact]
    public void A_web_app_that_is_closed() => Silent(_ => new Person("customer").Calls(new WebApp("web")));

    [Fact]
    public void A_gateway_inside() => Silent(_ => new Person("employee").Calls(new ApplicationGateway("front")));

    private static void Gateway(WebApplicationFirewallPolicy? firewall) =>
        new Person("customer").Calls(new ApplicationGateway("front") { PublicAddress = new PublicIpAddress("front"), Firewall = firewall });
}
