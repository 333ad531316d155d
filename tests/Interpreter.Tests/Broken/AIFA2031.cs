// breaks: a workspace whose machines may call any address
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2031 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new MachineLearningWorkspace("science")
        {
            Storage = new StorageAccount("science"), Vault = new KeyVault("science"), Insights = new ApplicationInsights("science") { Workspace = new LogAnalyticsWorkspace("science") },
            Isolation = NetworkIsolation.AllowInternetOutbound, // better: Isolation = NetworkIsolation.AllowOnlyApprovedOutbound,
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
