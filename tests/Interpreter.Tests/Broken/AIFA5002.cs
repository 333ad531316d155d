// breaks: a pool with a fixed number of machines
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5002 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        new KubernetesCluster("work")
        {
            ContainerLogs = logs,
            Pools = [new("web") { Scales = false, Nodes = 4 }], // better: Pools = [new("web") { MinimumNodes = 2, MaximumNodes = 10 }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
