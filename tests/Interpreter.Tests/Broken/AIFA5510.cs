// breaks: a caller that waits less than what it calls
// also: AIFA1007, AIFA2504, AIFA4503, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5510 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var gateway = new WebApp("gateway");
        var web = new WebApp("web");
        var writer = new WebApp("writer");
        design.Flow("Answer")
            .Calls(gateway, web, "passes on the question").GivesUpAfter(TimeSpan.FromSeconds(10)) // better: .Calls(gateway, web, "passes on the question").GivesUpAfter(TimeSpan.FromSeconds(30))
            .Calls(web, writer, "writes an answer").GivesUpAfter(TimeSpan.FromSeconds(20))
            .Returns("the answer");
        design.Layer("All").Shows(gateway, web, writer);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
