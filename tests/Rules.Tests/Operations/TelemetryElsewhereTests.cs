using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Operations;

namespace AiFactory.Rules.Tests.Operations;

public sealed class TelemetryElsewhereTests : RuleTests<TelemetryElsewhere>
{
    protected override void Compliant(Architecture design) => design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });

    [Fact]
    public void A_workspace_of_production()
    {
        var verdict = Assert.Single(Judge(Designs.Family((design, _) => Send(design, Designs.Prod.Subscription), null, Designs.Dev, Designs.Prod)));
        Assert.Equal(("LogAnalyticsWorkspace/logs", nameof(AzureResource.ExistingId)), (verdict.Element?.Key, verdict.Property));
        Assert.Contains("What dev records", verdict.Message, StringComparison.Ordinal);
        Assert.Equal(["dev"], verdict.In!.Select(environment => environment.Name));
        Assert.Equal(["Application Insights 'insights' sends its records to Log Analytics workspace 'logs'"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void A_workspace_that_all_share_in_a_subscription_of_none() => Assert.Empty(Judge(Designs.Family((design, _) => Send(design, "55555555-5555-4555-8555-555555555555"), null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void A_region_that_the_environment_may_not_use()
    {
        var verdict = Assert.Single(Judge(In(Region.NorthEurope)));
        Assert.Equal(("LogAnalyticsWorkspace/logs", nameof(RegionalResource.Location)), (verdict.Element?.Key, verdict.Property));
        Assert.Contains("may use swedencentral.", verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_that_it_may_use() => Assert.Empty(Judge(In(Region.SwedenCentral)));

    private static ArchitectureFamily In(Region region) => Designs.Family((design, _) => design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") { Location = region } }), null,
        new DeploymentEnvironment("prod", EnvironmentKind.Production) { Subscription = Designs.Prod.Subscription, AllowedRegions = [Region.SwedenCentral] });

    private static void Send(Architecture design, string subscription) => design.Monitoring(new ApplicationInsights("insights")
    {
        Workspace = new LogAnalyticsWorkspace("logs") { ExistingId = $"/subscriptions/{subscription}/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs" },
    });
}
