// breaks: a workspace for analysis on blobs without folders
// also: AIFA2033
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5007 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var lake = new StorageAccount("lake"); // better: var lake = new StorageAccount("lake") { DataLake = true };
        new SynapseWorkspace("analysis") { Lake = lake, FileSystem = "synapse" };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
