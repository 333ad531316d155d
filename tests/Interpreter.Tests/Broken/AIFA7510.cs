// breaks: a subnet in the addresses of another
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7510 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        new VirtualNetwork("chat")
        {
            AddressSpace = ["10.0.0.0/24"],
            Subnets = [new Subnet("apps") { Range = "10.0.0.0/25", SecurityGroup = guard }, new Subnet("endpoints") { Range = "10.0.0.64/26", SecurityGroup = guard }], // better:
            // better: Subnets = [new Subnet("apps", prefix: 25) { SecurityGroup = guard }, new Subnet("endpoints", prefix: 26) { SecurityGroup = guard }],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
