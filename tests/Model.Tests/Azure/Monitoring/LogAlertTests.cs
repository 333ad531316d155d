using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Azure.Monitoring;

public sealed class LogAlertTests
{
    [Fact]
    public void A_question_alone_fires_on_any_answer()
    {
        var alert = new LogAlert("failures") { Scopes = [new LogAnalyticsWorkspace("logs").In()], Criteria = ["AppExceptions"] }.In();

        Assert.Equal(("Count", "GreaterThan", "0"), (alert.Terraform("criteria[0].time_aggregation_method"), alert.Terraform("criteria[0].operator"), alert.Terraform("criteria[0].threshold")));
        Assert.Equal(("PT5M", "PT15M"), (alert.Terraform("evaluation_frequency"), alert.Arm("properties.windowSize")));
        Assert.True(alert.ResolvesItself);
    }

    [Fact]
    public void What_mutes_itself_does_not_resolve_itself() =>
        Assert.Equal("false", new LogAlert("failures") { Mutes = LogPeriod.Hour }.In().Terraform("auto_mitigation_enabled"));

    [Fact]
    public void Azure_takes_another_word_for_equality_than_metrics_have() =>
        Assert.Equal("Equal", new LogAlert("none") { Criteria = [new("Heartbeat") { Is = LogComparison.EqualTo }] }.In().Arm("properties.criteria.allOf[0].operator"));
}
