// breaks: reports from the store that answers wait for
// also: AIFA1016, AIFA1502, AIFA2504, AIFA4005, AIFA4504, AIFA7529, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5506 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        design.Brief = new("Chat", "") { Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
        var history = new PostgreSqlServer("history");
        // better: var copy = new PostgreSqlServer("copy") { Source = history };
        design.Flow("Report").For(FlowPurpose.Analytics).Reads(new ContainerJob("report"), history, "adds up the week"); // better: design.Flow("Report").For(FlowPurpose.Analytics).Reads(new ContainerJob("report"), copy, "adds up the week");
        design.Flow("Answer", Criticality.High).Writes(new ContainerApp("chat"), history, "remembers");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
