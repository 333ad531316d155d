// breaks: a system outside of which nothing was agreed
// also: AIFA1007, AIFA4503, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7522 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var web = new WebApp("web");
        var partner = new ExternalSystem("partner"); // better: var partner = new ExternalSystem("partner") { SignIn = SignIn.Entra, Availability = 99.5, Holds = DataClass.Internal };
        design.Flow("Order").Calls(web, partner, "orders what is missing");
        design.Layer("All").Shows(web, partner);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
