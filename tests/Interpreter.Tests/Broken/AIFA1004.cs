// breaks: a plan that stands in one zone
// also: AIFA3502
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1004 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = false }; // better: new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
