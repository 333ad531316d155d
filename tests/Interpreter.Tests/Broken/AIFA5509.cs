// breaks: six readers of four partitions
// also: AIFA2504, AIFA5003, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5509 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var clicks = new EventHub("clicks") { Partitions = 4 }; // better: var clicks = new EventHub("clicks") { Partitions = 8 };
        new EventHubsNamespace("events") { Hubs = [clicks] };
        new ContainerApp("reader") { MinimumReplicas = 6 }.Reads(clicks);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
