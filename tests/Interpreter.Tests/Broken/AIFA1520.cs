// breaks: zones in a region without any
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1520 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { Location = Region.WestUs, Replication = Replication.Zrs }; // better:
        // better: new StorageAccount("documents") { Location = Region.WestUs3, Replication = Replication.Zrs };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
