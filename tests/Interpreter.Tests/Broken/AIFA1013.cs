// breaks: an account in two regions that does not fail over by itself
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1013 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new CosmosAccount("history")
        {
            Locations = [new() { Region = Region.WestEurope, ZoneRedundant = true }, new() { Region = Region.NorthEurope, Priority = 1, ZoneRedundant = true }],
            AutomaticFailover = false, // better: AutomaticFailover = true,
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
