// breaks: a waiver that ends in ten days
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7527 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { SharedKeyAccess = true }; // better: new StorageAccount("documents");
        design.Waive("AIFA2003").Because("an old tool needs keys").OwnedBy("team").ApprovedBy("security").Until("2026-12-01"); // better:
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
