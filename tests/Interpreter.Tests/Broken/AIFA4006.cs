// breaks: a cluster that nobody looks into
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4006 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs");
        new KubernetesCluster("work"); // better: new KubernetesCluster("work") { ContainerLogs = logs };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
