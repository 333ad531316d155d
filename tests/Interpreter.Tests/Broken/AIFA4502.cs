// breaks: records of development in the workspace of production
// also: AIFA7509
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4502 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }, new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs") { ExistingId = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs" }; // better:
        // better: var logs = new LogAnalyticsWorkspace("logs") { ExistingId = $"/subscriptions/{env.Subscription}/resourceGroups/rg/providers/Microsoft.OperationalInsights/workspaces/logs" };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
