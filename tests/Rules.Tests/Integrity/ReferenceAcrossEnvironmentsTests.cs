using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class ReferenceAcrossEnvironmentsTests : RuleTests<ReferenceAcrossEnvironments>
{
    protected override void Compliant(Architecture design) => Logs(Designs.Prod.Subscription);

    [Fact]
    public void In_production()
    {
        var verdict = Assert.Single(Judge(Designs.Family((_, env) => Logs(Designs.Prod.Subscription), null, Designs.Dev, Designs.Prod)));
        Assert.Equal("Log Analytics workspace 'logs' of dev lies in the subscription of prod.", verdict.Message);
        Assert.Equal([Designs.Dev], verdict.In);
    }

    [Fact]
    public void In_a_subscription_of_none() => Assert.Empty(Judge(Designs.Family((_, _) => Logs("99999999-9999-4999-8999-999999999999"), null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void Each_in_its_own() => Assert.Empty(Judge(Designs.Family((_, env) => Logs(env.Subscription), null, Designs.Dev, Designs.Prod)));

    private static void Logs(string subscription) => new LogAnalyticsWorkspace("logs") { ExistingId = $"/subscriptions/{subscription}/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs" };
}
