// breaks: an environment for containers in one zone
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1026 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var apps = new Subnet("apps", prefix: 27) { Delegations = [Delegation.ContainerApps], SecurityGroup = new("apps") };
        // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new ContainerAppsEnvironment("apps") { ZoneRedundant = false }; // better: new ContainerAppsEnvironment("apps") { Subnet = apps, ZoneRedundant = true };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
