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

    [Theory]
    [InlineData(false, false, 1)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public void What_is_shared_is_referred_to_and_refers_to_others_on_purpose(bool here, bool there, int findings)
    {
        DeploymentEnvironment one = new("one", EnvironmentKind.Development) { Subscription = Designs.Dev.Subscription, Shared = here }, other = new("other", EnvironmentKind.Production) { Subscription = Designs.Prod.Subscription, Shared = there };
        Assert.Equal(findings, Judge(Designs.Family((_, _) => Logs(other.Subscription), null, one, other)).Count);
    }

    [Fact]
    public void A_shared_one_beside_them_excuses_no_other()
    {
        var shared = new DeploymentEnvironment("connectivity", EnvironmentKind.Production) { Subscription = "44444444-4444-4444-8444-444444444444", Shared = true };
        Assert.Equal([Designs.Dev], Assert.Single(Judge(Designs.Family((_, _) => Logs(Designs.Prod.Subscription), null, shared, Designs.Dev, Designs.Prod))).In);
    }

    private static void Logs(string subscription) => new LogAnalyticsWorkspace("logs") { ExistingId = $"/subscriptions/{subscription}/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs" };
}
