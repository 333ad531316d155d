// breaks: a critical flow whose entry is not probed
// also: AIFA1007, AIFA1502, AIFA2504, AIFA4503, AIFA4504, AIFA4509, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4505 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Flow("Answer", Criticality.High).Calls(new Person("employee"), new WebApp("web"), "asks"); // better:
        // better: design.Flow("Answer", Criticality.High).Calls(new Person("employee"), new WebApp("web") { HealthCheckPath = "/health" }, "asks");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
