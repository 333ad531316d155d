// breaks: a part that bears less than the flow's peak
// also: AIFA1007, AIFA2504, AIFA4503, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5502 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web");
        var finder = new WebApp("finder") { CallsPerSecond = 10 }; // better: var finder = new WebApp("finder") { CallsPerSecond = 40 };
        design.Flow("Answer").Promises(peakPerSecond: 20).Calls(web, finder, "finds passages");
        design.Layer("All").Shows(web, finder);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
