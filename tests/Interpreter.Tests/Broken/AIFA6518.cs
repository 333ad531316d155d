// breaks: a way to production without a measurement
// also: AIFA1007, AIFA2504, AIFA4503, AIFA6008, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6518 : IArchitecture
{
    private static readonly DeploymentEnvironment Test = new("test", EnvironmentKind.Test);

    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var clerk = new Agent("clerk", new WebApp("host"));
        var calendar = new WebApp("calendar");
        design.Flow("Plan").Calls(clerk, calendar, "looks for a free hour");
        design.Promote(Test, env).When("the team likes it"); // better: design.Promote(Test, env).When("the team likes it").WhenEvaluated("task adherence", 4);
        design.Layer("All").Shows(clerk, calendar);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
