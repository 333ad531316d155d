// breaks: a network on two hubs
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7526 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var chat = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"] };
        var wan = new VirtualWan("company");
        new VirtualHub("west") { Wan = wan, Range = "10.1.0.0/23", Connections = [new("chat") { Network = chat }] };
        new VirtualHub("north") { Wan = wan, Range = "10.2.0.0/23", Location = Region.NorthEurope, Connections = [new("chat") { Network = chat }] }; // better: new VirtualHub("north") { Wan = wan, Range = "10.2.0.0/23", Location = Region.NorthEurope };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
