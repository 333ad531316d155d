using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class LogsUncappedTests : RuleTests<LogsUncapped>
{
    protected override void Compliant(Architecture design) => new LogAnalyticsWorkspace("logs");

    [Fact]
    public void In_development()
    {
        var verdict = Assert.Single(Judge(Family(() => new("logs"))));
        Assert.Equal((Outcome.Fails, "LogAnalyticsWorkspace/logs", nameof(LogAnalyticsWorkspace.DailyGigabytes)), (verdict.Outcome, verdict.Element?.Key, verdict.Property));
    }

    [Fact]
    public void With_a_cap() => Assert.Empty(Judge(Family(() => new("logs") { DailyGigabytes = 1 })));

    [Fact]
    public void Paid_in_advance() => Assert.Empty(Judge(Family(() => new("logs") { Sku = LogAnalyticsSku.CapacityReservation, ReservedGigabytes = 100 })));

    [Fact]
    public void The_free_size() => Assert.Empty(Judge(Family(() => new("logs") { Sku = LogAnalyticsSku.Free })));

    [Fact]
    public void What_others_run() => Assert.Empty(Judge(Family(() => new("logs") { ExistingId = "/subscriptions/11111111-1111-4111-8111-111111111111/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/log" })));

    private static ArchitectureFamily Family(Func<LogAnalyticsWorkspace> make) => Designs.Family((_, _) => make(), null, Designs.Dev);
}
