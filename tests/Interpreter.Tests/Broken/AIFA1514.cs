// breaks: an account without a copy where it is called from
// also: AIFA1502, AIFA2504, AIFA4504, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1514 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var history = new CosmosAccount("history") { Locations = [new GeoLocation { Region = Region.NorthEurope, ZoneRedundant = true }] }; // better:
        // better: var history = new CosmosAccount("history")
        // better: {
            // better: AutomaticFailover = true,
            // better: Locations =
            // better: [
            // better:     new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true },
            // better:     new GeoLocation { Region = Region.NorthEurope, Priority = 1, ZoneRedundant = true },
            // better: ],
        // better: };
        design.Flow("Answer", Criticality.High).Writes(new ContainerApp("app") { Location = Region.WestEurope }, history, "remembers");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
