// breaks: an app whose calls to the Internet go around its subnet
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2013 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new("guard") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new WebApp("web")
        {
            Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 },
            Subnet = apps,
            RouteAllThroughSubnet = false, // better:
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
