// breaks: two stacks that wait for each other
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        var plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true };
        var web = new WebApp("web") { Plan = plan, Subnet = apps, HttpsOnly = true };
        var probe = new WebApp("probe") { Plan = plan, HttpsOnly = true, Settings = { ["WEB"] = web.Host } };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
        design.Stack("network").Holds(guard, network, probe, plan); // better: design.Stack("network").Holds(guard, network);
        design.Stack("apps").Holds(web); // better: design.Stack("apps").Holds(plan, web, probe);
    }
}
