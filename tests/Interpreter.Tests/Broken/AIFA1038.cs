// breaks: a pool of machines that may be taken away
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1038 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        new KubernetesCluster("work") { ContainerLogs = logs, Pools = [new("jobs") { Priority = PoolPriority.Spot }] }; // better: new KubernetesCluster("work") { ContainerLogs = logs, Pools = [new("jobs")] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
