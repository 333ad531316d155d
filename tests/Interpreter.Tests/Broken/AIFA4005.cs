// breaks: a server that is maintained at any time
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4005 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new PostgreSqlServer("data") { GeoBackups = true }; // better: new PostgreSqlServer("data") { GeoBackups = true, MaintenanceDay = 0, MaintenanceHour = 2 };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
