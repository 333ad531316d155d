// breaks: a subnet in no network
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7501 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new Subnet("apps", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("guard") }; // better:
        // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("guard") }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
