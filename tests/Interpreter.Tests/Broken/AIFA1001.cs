// breaks: a storage account whose copies are all in one datacentre
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1001 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { Replication = Replication.Lrs, Tier = StorageTier.Standard }; // better:
        // better: new StorageAccount("documents") { Replication = Replication.Zrs, Tier = StorageTier.Standard };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
