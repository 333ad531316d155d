// breaks: calls that take longer than the flow promises
// also: AIFA1007, AIFA2504, AIFA4503, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5501 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web");
        var finder = new WebApp("finder");
        var writer = new WebApp("writer");
        design.Flow("Answer").Promises(latency: TimeSpan.FromSeconds(3)) // better: design.Flow("Answer").Promises(latency: TimeSpan.FromSeconds(4))
            .Calls(web, finder, "finds passages").Takes(TimeSpan.FromSeconds(1))
            .Calls(web, writer, "writes an answer").Takes(TimeSpan.FromSeconds(2.5))
            .Returns("the answer");
        design.Layer("All").Shows(web, finder, writer);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
