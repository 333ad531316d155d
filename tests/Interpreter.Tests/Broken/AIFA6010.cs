// breaks: a deployment that takes the newest version of a model
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6010 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new MachineLearningWorkspace("science")
        {
            Storage = new StorageAccount("science"), Vault = new KeyVault("science"), Insights = new ApplicationInsights("science") { Workspace = new LogAnalyticsWorkspace("science") },
            OnlineEndpoints =
            [
                new("scores")
                {
                    Deployments = [new("blue") { Size = "Standard_DS3_v2", Instances = 3, Model = "azureml://registries/contoso/models/scores/labels/latest" }], // better: Deployments = [new("blue") { Size = "Standard_DS3_v2", Instances = 3, Model = "azureml://registries/contoso/models/scores/versions/3" }],
                },
            ],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
