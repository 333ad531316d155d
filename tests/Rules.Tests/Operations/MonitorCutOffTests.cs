using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class MonitorCutOffTests : RuleTests<MonitorCutOff>
{
    protected override void Compliant(Architecture design) => Watch(design);

    [Fact]
    public void No_scope() => Reports(_ => new LogAnalyticsWorkspace("logs") { PublicQueries = false }, on: "LogAnalyticsWorkspace/logs", at: nameof(LogAnalyticsWorkspace.PublicQueries), says: "no private link scope leads to it");

    [Fact]
    public void A_scope_without_an_endpoint() => Reports(design => Watch(design, endpoint: false), on: "MonitorPrivateLinkScope/monitor", says: "has no private endpoint");

    [Fact]
    public void A_writer_in_a_network_that_is_not_joined()
    {
        var verdict = Reports(design => Watch(design, joined: false), on: "WebApp/web", says: "from where no private endpoint");
        Assert.Equal(["web writes insights", "Private endpoint 'monitor' stands in Virtual network 'chat'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_writer_in_no_network() => Reports(design => Watch(design, inNetwork: false), on: "WebApp/web");

    [Fact]
    public void A_scope_that_others_run() => Silent(_ =>
    {
        new MonitorPrivateLinkScope("platform") { ExistingId = "/subscriptions/55555555-5555-4555-8555-555555555555/resourceGroups/rg/providers/Microsoft.Insights/privateLinkScopes/pls" };
        new LogAnalyticsWorkspace("logs") { PublicIngestion = false };
    });

    [Fact]
    public void A_workspace_that_is_open() => Silent(_ => new LogAnalyticsWorkspace("logs"));

    [Fact]
    public void What_leads_to_it_may_not_have_been_read() =>
        CannotSayOf(Designs.Read(Designs.Answer("Microsoft.OperationalInsights/workspaces", "log-read", "\"properties\":{\"publicNetworkAccessForIngestion\":\"Disabled\"}")));

    private static void Watch(Architecture design, bool endpoint = true, bool joined = true, bool inNetwork = true)
    {
        var ways = new PrivateWays(design);
        var guard = new NetworkSecurityGroup("apps");
        var subnet = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        new VirtualNetwork("apps") { AddressSpace = ["10.1.0.0/24"], Subnets = [subnet], Hub = joined ? ways.Network : null };
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs"), PublicIngestion = false };
        var scope = new MonitorPrivateLinkScope("monitor") { Resources = [insights] };
        if (endpoint) new PrivateEndpoint("monitor") { Subnet = ways.Endpoints, Target = scope };
        new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = inNetwork ? subnet : null }.Writes(insights);
    }
}
