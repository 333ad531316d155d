namespace GenAiOps;

/// <summary>What tells two teams, each of what is theirs: the containers and back ends, or the models, prompts and flows.</summary>
internal sealed class Watch
{
    public Watch(Architecture ops, LogAnalyticsWorkspace logs, ContainerApp agents, AIServicesAccount foundry)
    {
        using var stack = ops.Stack("watch");
        Administration = new ActionGroup("administration") { ShortName = "admin", Emails = [Fabrikam.Infrastructure], Owner = Fabrikam.Infrastructure };
        InnerLoop = new ActionGroup("inner-loop") { ShortName = "inner-loop", Emails = [Fabrikam.AiEngineering], Owner = Fabrikam.AiEngineering };

        // By schedule: the logs are asked
        Quality = new LogAlert("quality-regression")
        {
            Scopes = [logs], Severity = 2, Every = LogPeriod.Hour, Over = LogPeriod.SixHours, Tells = [InnerLoop], Identity = ManagedIdentity.System,
            Description = "Answers score worse than the release was admitted with. Take the release back, then look at prompt and model.",
            Criteria = ["AppEvents | where Name == 'answer scored' | summarize score = avg(todouble(Measurements.groundedness)) | where score < 4"],
        };
        Runs = new LogAlert("run-failure")
        {
            Scopes = [logs], Severity = 2, Every = LogPeriod.ThirtyMinutes, Over = LogPeriod.Hour, Tells = [InnerLoop], Identity = ManagedIdentity.System,
            Description = "A run of tests or of a batch ended in an error.",
            Criteria = ["AppEvents | where Name == 'run failed'"],
        };

        // By threshold: metrics leave their bounds
        Capacity = new MetricAlert("capacity")
        {
            Scopes = [foundry], Severity = 2, Tells = [Administration], Description = "The models turn calls away: their quota is used up.",
            Criteria = [new("AzureOpenAIRequests") { Aggregation = MetricAggregation.Total, Threshold = 10, Dimensions = [new() { Name = "StatusCode", Values = ["429"] }] }],
        };
        Failing = new MetricAlert("agents-failing")
        {
            Scopes = [agents], Severity = 1, Tells = [Administration], Description = "Calls to the agents end in an error.",
            Criteria = [new("Requests") { Aggregation = MetricAggregation.Total, Threshold = 5, Dimensions = [new() { Name = "statusCodeCategory", Values = ["5xx"] }] }],
        };
        new SubscriptionBudget("monthly")
        {
            From = "2026-12-01", Filters = [BudgetFilter.Tag("workload", "ops")], Why = "what the brief allows a month",
            Notifications = { ["spent"] = new() { Percent = 80, Tells = [Administration] }, ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [Administration] } },
        };
    }

    public ActionGroup Administration { get; }
    public ActionGroup InnerLoop { get; }
    public LogAlert Quality { get; }
    public LogAlert Runs { get; }
    public MetricAlert Capacity { get; }
    public MetricAlert Failing { get; }
}
