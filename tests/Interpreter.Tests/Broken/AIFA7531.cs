// breaks: a number of days that Azure does not take
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7531 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { BlobSoftDeleteDays = 366, Replication = Replication.Zrs }; // better:
        // better: new StorageAccount("documents") { BlobSoftDeleteDays = 365, Replication = Replication.Zrs };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
