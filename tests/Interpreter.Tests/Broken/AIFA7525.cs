// breaks: a route that a gateway does not take
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7525 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("GatewaySubnet", prefix: 26) { Routes = new RouteTable("out") { Routes = [new() { Name = "out", Prefix = "0.0.0.0/0", NextHop = NextHop.Internet }] } }] }; // better:
        // better: new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("GatewaySubnet", prefix: 26)] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
