// breaks: a front door that does not ask its origins
// also: AIFA3507
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1034 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new FrontDoorProfile("edge")
        {
            OriginGroups =
            [
                new("chat")
                {
                    // better: Probe = new() { Path = "/health" },
                    Origins = [new("one") { Host = "one.contoso.com" }, new("two") { Host = "two.contoso.com" }],
                },
            ],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
