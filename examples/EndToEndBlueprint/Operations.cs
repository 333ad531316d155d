namespace EndToEndBlueprint;

/// <summary>Post-production monitoring: what is seen, who is told, and what it may cost.</summary>
internal sealed class Operations
{
    private readonly Architecture _platform;
    private readonly ActionGroup _team = new("team") { Emails = [Fabrikam.DataPlatform] };

    public Operations(Architecture platform)
    {
        _platform = platform;
        Monitor = new LogAnalyticsWorkspace("monitor") { DailyGigabytes = platform.Environment.IsProduction ? null : 2, Why = "where logs and metrics of everything meet" };
        Insights = new ApplicationInsights("insights") { Workspace = Monitor };
        Budget = new SubscriptionBudget("monthly")
        {
            From = "2026-12-01", Filters = [BudgetFilter.Tag("workload", "end-to-end")], Why = "what the brief allows a month",
            Notifications = { ["spent"] = new() { Percent = 80, Tells = [_team] }, ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [_team] } },
        };
        platform.Monitoring(Insights);
    }

    public LogAnalyticsWorkspace Monitor { get; }
    public ApplicationInsights Insights { get; }
    public SubscriptionBudget Budget { get; }
    public List<AzureResource> Alerts { get; } = [];
    public AzureResource Team => _team;

    public void Watches(RegionalApp app, string region)
    {
        Alerts.Add(new MetricAlert($"front-unwell-{region}") { Scopes = [app.Front], Severity = 1, Tells = [_team], Description = $"Instances of the front end in {region} fail their health check.", Criteria = [new("HealthCheckStatus") { Is = Comparison.LessThan, Threshold = 100 }] });
        Alerts.Add(new MetricAlert($"back-failing-{region}") { Scopes = [app.Back], Severity = 2, Tells = [_team], Description = $"Questions in {region} end in an error.", Criteria = [new("Http5xx") { Aggregation = MetricAggregation.Total, Threshold = 5 }] });
    }

    public void Watches(AIServicesAccount models, string region) => Alerts.Add(new MetricAlert($"models-exhausted-{region}")
    {
        Scopes = [models], Severity = 2, Tells = [_team], Description = $"The models in {region} turn calls away: their quota is used up.",
        Criteria = [new("AzureOpenAIRequests") { Aggregation = MetricAggregation.Total, Threshold = 10, Dimensions = [new() { Name = "StatusCode", Values = ["429"] }] }],
    });

    public void Tells(Person operators, Practice review) => _platform.Flow("Watch and pay", Criticality.Low).For(FlowPurpose.Monitoring)
        .Stage("Operate", 12)
            .Does(Monitor, "keeps logs and metrics of every resource")
            .Reads(operators, Insights, "follows requests through all parts")
            .Reads(operators, Monitor, "asks how well every resource is")
            .Calls(Budget, operators, "tells when four fifths are spent, or all of it is foreseen")
            .Reads(review, Insights, "takes a sample of questions and answers")
            .Does(review, "scores how well each answer rests on its sources");
}
