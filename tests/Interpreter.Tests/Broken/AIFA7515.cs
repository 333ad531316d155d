// breaks: an app in another region than its network
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7515 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var net = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new WebApp("web") { Plan = new AppServicePlan("web") { Location = Region.NorthEurope, Instances = 2, ZoneRedundant = true }, Subnet = apps, Location = Region.NorthEurope }; // better:
        // better: new WebApp("web") { Plan = new AppServicePlan("web") { Instances = 2, ZoneRedundant = true }, Subnet = apps };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
