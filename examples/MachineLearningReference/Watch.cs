namespace MachineLearningReference;

/// <summary>Who is told when a promise is about to break, or the money runs out.</summary>
internal sealed class Watch
{
    public Watch(Architecture ml, WebApp app, DataFactory factory, KubernetesCluster cluster)
    {
        using (ml.Stack("watch"))
        {
            var team = new ActionGroup("planning") { Emails = [Fabrikam.Planning] };
            var unwell = Alert("app-unwell", app, "Instances of the app fail their health check.", new("HealthCheckStatus") { Is = Comparison.LessThan, Threshold = 100 });
            var stopped = Alert("collection-failed", factory, "A pipeline that collects data has failed.", new("PipelineFailedRuns") { Aggregation = MetricAggregation.Total, Threshold = 0 });
            var starved = Alert("serving-busy", cluster, "The machines that serve models are busy; add some.", new("node_cpu_usage_percentage") { Threshold = 85 });
            var budget = new SubscriptionBudget("monthly")
            {
                From = "2026-12-01", Filters = [BudgetFilter.Tag("workload", "demand")], Why = "what the brief allows a month",
                Notifications =
                {
                    ["spent"] = new() { Percent = 80, Tells = [team] },
                    ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [team] },
                },
            };
            Parts = [team, unwell, stopped, starved, budget];

            MetricAlert Alert(string name, AzureResource of, string description, MetricCriterion bound) => new(name) { Scopes = [of], Severity = 2, Tells = [team], Description = description, Criteria = [bound] };
        }
    }

    /// <summary>For a layer of pictures.</summary>
    public Element[] Parts { get; }
}
