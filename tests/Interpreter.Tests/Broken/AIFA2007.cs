// breaks: an app that has no identity
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2007 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 };
        new WebApp("web") { Plan = plan, Identity = null }; // better: new WebApp("web") { Plan = plan };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
