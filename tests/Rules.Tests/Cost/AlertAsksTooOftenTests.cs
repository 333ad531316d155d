using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class AlertAsksTooOftenTests : RuleTests<AlertAsksTooOften>
{
    protected override void Compliant(Architecture design) => Alert(LogPeriod.FiveMinutes, 3);

    [Fact]
    public void Every_minute() => Reports(_ => Alert(LogPeriod.Minute, 2), on: "LogAlert/failing", at: nameof(LogAlert.Every), says: "severity 2");

    [Fact]
    public void What_is_urgent_may() => Silent(_ => Alert(LogPeriod.Minute, 1));

    [Fact]
    public void Who_cannot_wait_says_so() => Silent(_ => Alert(LogPeriod.Minute, 3, "orders stop within minutes"));

    [Fact]
    public void One_that_is_off() => Silent(_ => new LogAlert("failing") { Scopes = [new LogAnalyticsWorkspace("logs")], Criteria = ["AppExceptions"], Every = LogPeriod.Minute, Enabled = false });

    private static void Alert(LogPeriod every, int severity, string? why = null) =>
        new LogAlert("failing") { Scopes = [new LogAnalyticsWorkspace("logs")], Criteria = ["AppExceptions"], Every = every, Over = LogPeriod.FiveMinutes, Severity = severity, Why = why };
}
