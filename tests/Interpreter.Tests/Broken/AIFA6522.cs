// breaks: passages in one region for models in two
// also: AIFA1502, AIFA2504, AIFA4504, AIFA6001, AIFA6005, AIFA6008, AIFA6517, AIFA7529, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6522 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), Availability = 99 };
        var north = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.DataZoneStandard };
        var west = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.DataZoneStandard };
        new AIServicesAccount("north") { Location = Region.SwedenCentral, Deployments = [north] };
        new AIServicesAccount("west") { Location = Region.WestEurope, Deployments = [west] };
        var passages = new CosmosAccount("passages") { Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }] }; // better:
        // better: var passages = new CosmosAccount("passages")
        // better: {
            // better: AutomaticFailover = true,
            // better: Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }, new GeoLocation { Region = Region.SwedenCentral, Priority = 1, ZoneRedundant = true }],
        // better: };
        var chat = new ContainerApp("chat");
        design.Flow("Answer", Criticality.High).Reads(chat, passages, "finds").Calls(chat, [north, west], "asks whichever answers");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
