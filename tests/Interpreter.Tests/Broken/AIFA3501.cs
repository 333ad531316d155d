// breaks: an amount that nobody watches
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3501 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "") { MonthlyBudget = new(900, "EUR") };
        new KeyVault("vault");
        // better: var team = new ActionGroup("team") { Emails = ["us@example.com"] };
        // better: new SubscriptionBudget("monthly")
        // better: {
            // better: From = "2026-12-01",
            // better: Notifications =
            // better: {
                // better: ["spent"] = new() { Percent = 80, Tells = [team] },
                // better: ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [team] },
            // better: },
        // better: };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
