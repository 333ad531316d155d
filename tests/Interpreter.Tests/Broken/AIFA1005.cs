// breaks: a plan with one machine
// also: AIFA1004, AIFA3502
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1005 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new AppServicePlan("web") { Size = "P1v3", Instances = 1 }; // better: new AppServicePlan("web") { Size = "P1v3", Instances = 2, ZoneRedundant = true };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
