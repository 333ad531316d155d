// breaks: a Cosmos DB account that is copied every few hours
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1012 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new CosmosAccount("history") { Backup = new PeriodicBackup(), Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = true }] }; // better:
        // better: new CosmosAccount("history") { Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = true }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
