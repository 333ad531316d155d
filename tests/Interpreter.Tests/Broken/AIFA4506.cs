// breaks: a service that production alone has
// also: AIFA2504, AIFA3007, AIFA6508, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4506 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }, new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var app = new ContainerApp("app");
        var flow = design.Flow("Answer");
        flow.Calls(new Person("employee"), app, "asks");
        if (env.IsProduction) flow.Reads(app, new SearchService("passages") { Replicas = 3 }, "finds"); // better:
        // better: flow.Reads(app, new SearchService("passages") { Replicas = env.Pick(1, prod: 3) }, "finds");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
