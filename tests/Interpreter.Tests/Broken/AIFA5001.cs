// breaks: an app that ties people to an instance
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5001 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var plan = new AppServicePlan("web") { Size = "P1v3", Instances = 2, ZoneRedundant = true };
        new WebApp("web")
        {
            Plan = plan,
            HealthCheckPath = "/health",
            SessionAffinity = true, // better:
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
