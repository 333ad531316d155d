// breaks: two regions that answer and one that has the data
// also: AIFA1007, AIFA2504, AIFA3507, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1506 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var documents = new StorageAccount("documents") { Location = Region.WestEurope }; // better:
        // better: var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = Replication.ReadableGzrs };
        var one = new WebApp("one") { Location = Region.WestEurope };
        var two = new WebApp("two") { Location = Region.NorthEurope };
        one.Reads(documents);
        two.Reads(documents);
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("one") { Host = one.Host }, new("two") { Host = two.Host }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
