// breaks: a system that uses models, with nothing on record
// also: AIFA1007, AIFA2504, AIFA4503, AIFA7532
using System;
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6008 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: design.AiSystem = new("Answers questions of employees; decides nothing.")
        // better: {
            // better: Risk = AiRisk.Limited, Owner = "assistants", Oversight = "Editors read a sample every week.", Disclosure = "A line above the box says so.",
            // better: Feedback = "A button under each answer.", Retention = TimeSpan.FromDays(30),
        // better: };
        var clerk = new Agent("clerk", new WebApp("host"));
        var calendar = new WebApp("calendar");
        design.Flow("Plan").Calls(clerk, calendar, "looks for a free hour");
        design.Layer("All").Shows(clerk, calendar);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
