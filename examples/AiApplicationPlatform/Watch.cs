using AiFactory.Blueprints;

namespace AiApplicationPlatform;

/// <summary>Who is told when a promise is about to break, or money to run out.</summary>
internal sealed class Watch
{
    public Watch(Architecture platform, Application app, Models models, AiGateway gateway)
    {
        using (platform.Stack("watch"))
        {
            var team = new ActionGroup("team") { Emails = [Fabrikam.FieldService, Fabrikam.DataScience] };
            new MetricAlert("client-unwell")
            {
                Scopes = [app.Client], Severity = 1, Tells = [team], Description = "Instances of the client fail their health check.",
                Criteria = [new("HealthCheckStatus") { Is = Comparison.LessThan, Threshold = 100 }],
            };
            new MetricAlert("client-failing")
            {
                Scopes = [app.Client], Severity = 2, Tells = [team], Description = "Questions end in an error.",
                Criteria = [new("Http5xx") { Aggregation = MetricAggregation.Total, Threshold = 5 }],
            };
            new MetricAlert("gateway-failing")
            {
                Scopes = [gateway.Service], Severity = 1, Tells = [team], Description = "The gateway turns calls away, or no account behind it answers.",
                Criteria = [new("Requests") { Aggregation = MetricAggregation.Total, Threshold = 20, Dimensions = [new() { Name = "GatewayResponseCodeCategory", Values = ["5xx"] }] }],
            };
            new MetricAlert("models-exhausted")
            {
                Scopes = [models.Near], Severity = 2, Tells = [team], Description = "The first account turns calls away: its quota is used up.",
                Criteria = [new("AzureOpenAIRequests") { Aggregation = MetricAggregation.Total, Threshold = 10, Dimensions = [new() { Name = "StatusCode", Values = ["429"] }] }],
            };
            new SubscriptionBudget("monthly")
            {
                From = "2026-12-01", Filters = [BudgetFilter.Tag("workload", "service")], Why = "what the brief allows a month",
                Notifications = { ["spent"] = new() { Percent = 80, Tells = [team] }, ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [team] } },
            };
        }
    }
}
