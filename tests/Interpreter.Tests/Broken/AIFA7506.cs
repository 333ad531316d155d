// breaks: a step that nothing leads to
// also: AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7506 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var chat = new ContainerApp("chat");
        var prices = new ContainerApp("prices");
        var stock = new ContainerApp("stock");
        design.Flow("Answer")
            .Calls(new Person("employee"), chat, "asks")
            // better: .Calls(chat, prices, "asks for the price")
            .Calls(prices, stock, "looks up what is there");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
