// breaks: a cluster that does not know people by Microsoft Entra
// also: AIFA4006
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2019 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new KubernetesCluster("work")
        {
            Entra = null, // better:
            SystemPool = new() { Zones = ["1", "2", "3"] },
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
