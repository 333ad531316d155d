// breaks: an app that no flow tells of
// also: AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var chat = new ContainerApp("chat");
        new ContainerApp("summaries"); // better: var summaries = new ContainerApp("summaries");
        design.Flow("Answer").Calls(new Person("employee"), chat, "asks"); // better: design.Flow("Answer").Calls(new Person("employee"), chat, "asks").Calls(chat, summaries, "has long answers summed up");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
