// breaks: a subnet that is too small
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA5504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var apps = new Subnet("apps", prefix: 27) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") }; // better:
        // better: var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new WebApp("web") { Subnet = apps, Plan = new AppServicePlan("web") { Instances = 20, ZoneRedundant = true } };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
