// breaks: a workspace that can reach services of any company
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2033 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new SynapseWorkspace("lake")
        {
            Lake = new StorageAccount("lake") { DataLake = true }, FileSystem = "synapse",
            // better: StopsExfiltration = true,
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
