// breaks: a pool whose disks are over the network
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5004 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        new KubernetesCluster("work")
        {
            ContainerLogs = logs,
            Pools = [new("web") { Size = "Standard_D4ds_v5", Disk = NodeDisk.Managed }], // better: Pools = [new("web") { Size = "Standard_D4ds_v5" }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
