// breaks: a waiver that no finding needs
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7523 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { SharedKeyAccess = false };
        design.Waive("AIFA2003").Because("an old tool needs keys").OwnedBy("team").ApprovedBy("security").Until("2027-03-31"); // better:
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
