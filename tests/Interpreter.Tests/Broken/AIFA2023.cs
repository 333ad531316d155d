// breaks: a subnet that is left open
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2023 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26) { DefaultOutboundAccess = true, SecurityGroup = new("guard") }] }; // better:
        // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26) { SecurityGroup = new("guard") }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
