// breaks: messages for a store of files
// also: AIFA2504, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7519 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ContainerApp("chat").Writes(new StorageAccount("documents") { Replication = Replication.Zrs }).Over("AMQP"); // better: new ContainerApp("chat").Writes(new StorageAccount("documents") { Replication = Replication.Zrs }).Over("HTTPS");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
