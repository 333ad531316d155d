// breaks: a storage account whose deleted blobs are gone
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1002 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { BlobSoftDeleteDays = null }; // better: new StorageAccount("documents");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
