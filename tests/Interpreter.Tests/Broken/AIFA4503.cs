// breaks: an app that reports nothing
// also: AIFA1007, AIFA2504, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        // better: var web = new WebApp("web") { Settings = { ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString } };
        design.Flow("Answer").Calls(new Person("employee"), new WebApp("web"), "asks"); // better: design.Flow("Answer").Calls(new Person("employee"), web, "asks");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") }); // better: design.Monitoring(insights);
    }
}
