// breaks: two applications that read through one consumer group
// also: AIFA1007, AIFA2504, AIFA5003, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1519 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        ConsumerGroup alerts = new("alerts");
        ConsumerGroup archive = new("archive");
        new EventHubsNamespace("events") { Hubs = [new EventHub("clicks") { ConsumerGroups = [alerts, archive] }] };
        var score = new WebApp("score");
        var store = new WebApp("store");
        score.Reads(alerts);
        store.Reads(alerts); // better: store.Reads(archive);
        design.Layer("All").Shows(score, store);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
