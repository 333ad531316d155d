// breaks: two origins in one region
// also: AIFA1007, AIFA3507, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1510 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("one") { Host = new WebApp("one").Host }, new("two") { Host = new WebApp("two").Host }] }] }; // better:
        // better: new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("one") { Host = new WebApp("one").Host }, new("two") { Host = new WebApp("two") { Location = Region.NorthEurope }.Host }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
