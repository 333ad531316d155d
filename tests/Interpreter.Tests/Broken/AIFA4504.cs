// breaks: a critical flow that nobody watches
// also: AIFA1502, AIFA4509, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var app = new ContainerApp("app");
        // better: var team = new ActionGroup("team") { Emails = ["team@contoso.com"] };
        // better: new MetricAlert("app-restarts") { Scopes = [app], Tells = [team], Criteria = [new("RestartCount") { Aggregation = MetricAggregation.Total, Threshold = 3 }] };
        design.Flow("Answer", Criticality.High).Calls(new Person("employee"), new ContainerApp("app"), "asks"); // better:
        // better: design.Flow("Answer", Criticality.High).Calls(new Person("employee"), app, "asks");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
