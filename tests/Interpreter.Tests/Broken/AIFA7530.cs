// breaks: a subnet that no addresses are left for
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7530 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        new VirtualNetwork("chat")
        {
            AddressSpace = ["10.0.0.0/24"], // better: AddressSpace = ["10.0.0.0/23"],
            Subnets =
            [
                new Subnet("apps", prefix: 25) { SecurityGroup = guard },
                new Subnet("more", prefix: 25) { SecurityGroup = guard },
                new Subnet("endpoints", prefix: 27) { SecurityGroup = guard },
            ],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
