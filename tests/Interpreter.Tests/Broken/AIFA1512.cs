// breaks: a stamp that starts with the secrets of another
// also: AIFA1007, AIFA3507, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1512 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var secrets = new KeyVault("secrets") { Location = Region.WestEurope }; // better: var secrets = new KeyVault("secrets") { Location = Region.NorthEurope };
        var one = new WebApp("one") { Location = Region.WestEurope };
        var two = new WebApp("two") { Location = Region.NorthEurope, Settings = new Dictionary<string, Text> { ["Secrets"] = secrets.Uri } };
        new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("one") { Host = one.Host }, new("two") { Host = two.Host }] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
