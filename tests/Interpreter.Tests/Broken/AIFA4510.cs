// breaks: a factory without a way to the store
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4510 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var documents = new StorageAccount("documents") { Replication = Replication.Zrs };
        new DataFactory("moves")
        {
            LinkedStorage = [new("documents") { Endpoint = documents.BlobEndpoint }],
            // better: ManagedEndpoints = [new("documents") { Target = documents }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
