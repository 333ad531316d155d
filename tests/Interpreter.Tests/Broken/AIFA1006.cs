// breaks: a plan of a basic size
// also: AIFA1004, AIFA3502
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1006 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new AppServicePlan("web") { Size = "B2", Instances = 2 }; // better: new AppServicePlan("web") { Size = "P0v3", Instances = 2, ZoneRedundant = true };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
