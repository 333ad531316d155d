// breaks: a web app in a subnet that is not delegated
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7513 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var apps = new Subnet("apps", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("guard") }; // better:
        // better: var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("guard") };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
