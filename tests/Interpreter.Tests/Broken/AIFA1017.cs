// breaks: a server whose disk does not grow
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1017 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new PostgreSqlServer("data") { GeoBackups = true, MaintenanceDay = 0, Grows = false }; // better: new PostgreSqlServer("data") { GeoBackups = true, MaintenanceDay = 0 };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
