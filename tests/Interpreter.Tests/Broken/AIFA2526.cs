// breaks: a person who asks an index without an application in between
// also: AIFA2504, AIFA6508, AIFA7529
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2526 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var employee = new Person("employee");
        var passages = new SearchService("passages") { Replicas = 3 };
        // better: var api = new WebApp("api") { Plan = new AppServicePlan("api") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, HealthCheckPath = "/health" };
        employee.Reads(passages); // better: employee.Calls(api);
        // better: api.Reads(passages);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
