// breaks: images that come from another region
// also: AIFA2504, AIFA4006
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1513 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var images = new ContainerRegistry("images") { Location = Region.WestEurope, ZoneRedundant = true }; // better: var images = new ContainerRegistry("images") { Location = Region.WestEurope, ZoneRedundant = true, Replicas = ["northeurope"] };
        var cluster = new KubernetesCluster("chat") { Location = Region.NorthEurope };
        cluster.Reads(images);
        design.Layer("All").Shows(cluster, images);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
