// breaks: a Cosmos DB account with a region in one zone
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1011 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new CosmosAccount("history")
        {
            AutomaticFailover = true,
            Locations =
            [
                new GeoLocation { Region = "westeurope", ZoneRedundant = true },
                new GeoLocation { Region = "northeurope", Priority = 1, ZoneRedundant = false }, // better: new GeoLocation { Region = "northeurope", Priority = 1, ZoneRedundant = true },
            ],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
