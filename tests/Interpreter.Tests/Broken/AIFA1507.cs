// breaks: a standby without the data
// also: AIFA1007, AIFA2504, AIFA3507, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1507 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var documents = new StorageAccount("documents") { Location = Region.WestEurope }; // better: var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = Replication.Gzrs };
        var first = new WebApp("first") { Location = Region.WestEurope };
        var standby = new WebApp("standby") { Location = Region.NorthEurope };
        first.Reads(documents);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("first") { Host = first.Host }, new("standby") { Host = standby.Host, Priority = 2 }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
