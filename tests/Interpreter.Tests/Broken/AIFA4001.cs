// breaks: an app that sends telemetry by key
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4001 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        var plan = new AppServicePlan("web") { Size = "P1v3", Instances = 2, ZoneRedundant = true };
        new WebApp("web")
        {
            Plan = plan,
            HealthCheckPath = "/health",
            Settings = { ["APPINSIGHTS_INSTRUMENTATIONKEY"] = "00000000-0000-0000-0000-000000000000" }, // better: Settings = { ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString },
        };
        design.Monitoring(insights);
    }
}
