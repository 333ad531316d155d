// breaks: versions that meet everybody at once
// also: AIFA1502, AIFA4504, AIFA7529, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4509 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1), Availability = 99.9 };
        var chat = new ContainerApp("chat") { Revisions = RevisionMode.Single }; // better: var chat = new ContainerApp("chat") { Revisions = RevisionMode.Multiple };
        design.Flow("Answer", Criticality.High).Calls(new Person("employee"), chat, "asks");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
