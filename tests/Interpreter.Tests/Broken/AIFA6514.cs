// breaks: a workspace that has the key of its store
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6514 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
        new MachineLearningWorkspace("studio")
        {
            Storage = new StorageAccount("files") { Replication = Replication.Zrs }, Vault = new KeyVault("vault"), Insights = insights,
            DatastoreSignIn = DatastoreSignIn.AccessKey, // better:
        };
        design.Monitoring(insights);
    }
}
