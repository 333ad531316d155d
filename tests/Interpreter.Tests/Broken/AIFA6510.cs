// breaks: an agent that orders by itself
// also: AIFA1007, AIFA4503, AIFA6008, AIFA6512, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6510 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var clerk = new Agent("clerk", new WebApp("host")); // better: var clerk = new Agent("clerk", new WebApp("host")) { Approver = "purchasing" };
        var shop = new ExternalSystem("shop") { SignIn = SignIn.Entra, Availability = 99.5, Holds = DataClass.Internal };
        design.Flow("Order").Writes(clerk, shop, "orders what is missing");
        design.Layer("All").Shows(clerk, shop);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
