using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Security;

namespace AiFactory.Rules.Tests.Security;

public sealed class InternetToDataTests : RuleTests<InternetToData>
{
    protected override void Compliant(Architecture design) => Shop(design);

    [Fact]
    public void Through_an_application_that_answers_everyone()
    {
        var verdict = Reports(design => Shop(design, isPublic: true, throughGateway: false), on: "WebApp/web", at: nameof(WebApp.PublicNetworkAccess), says: "reaches Storage account 'orders'", alsoBreaks: ["AIFA2502", "AIFA2005"]);
        Assert.Equal(["customer calls web", "web calls api", "api reads orders"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Through_a_gateway_without_a_firewall() => Reports(design => Shop(design, firewall: null), on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Firewall), alsoBreaks: ["AIFA2502", "AIFA2025"]);

    [Fact]
    public void Through_a_firewall_that_only_notes() => Reports(design => Shop(design, firewall: WafMode.Detection), on: "ApplicationGateway/front", at: nameof(ApplicationGateway.Firewall), alsoBreaks: ["AIFA2502", "AIFA2025"]);

    [Fact]
    public void Chosen_networks_are_not_the_Internet() => Silent(design =>
    {
        var documents = new StorageAccount("documents") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Deny };
        new Person("partner").Calls(documents);
    });

    [Fact]
    public void A_way_that_was_said_to_be_private() => Silent(design => Shop(design, isPublic: true, throughGateway: false, path: NetworkPath.OnPremises));

    [Fact]
    public void What_keeps_no_data() => Silent(_ => new Person("customer").Calls(new WebApp("web") { PublicNetworkAccess = true }));

    [Fact]
    public void What_was_read_has_no_connections() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Shop(Architecture design, bool isPublic = false, bool throughGateway = true, WafMode? firewall = WafMode.Prevention, NetworkPath path = NetworkPath.Internet)
    {
        var orders = new StorageAccount("orders");
        var web = new WebApp("web") { PublicNetworkAccess = isPublic };
        var api = new WebApp("api");
        if (throughGateway)
        {
            var gateway = new ApplicationGateway("front") { PublicAddress = new PublicIpAddress("front"), Firewall = firewall is { } mode ? new WebApplicationFirewallPolicy("front") { Mode = mode } : null };
            new Person("customer").Calls(gateway);
            gateway.Calls(web);
        }
        else new Person("customer").Calls(web).Through(path);

        web.Calls(api);
        api.Reads(orders);
    }
}
