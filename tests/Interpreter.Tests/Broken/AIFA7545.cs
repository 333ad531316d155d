// breaks: a cluster whose services have addresses of its network
// also: AIFA4006
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7545 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var nodes = new Subnet("nodes", prefix: 25) { SecurityGroup = new("nodes") };
        new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [nodes] };
        new KubernetesCluster("serving")
        {
            SystemPool = new() { Subnet = nodes },
            Network = new() { Services = "10.0.0.0/16", NameServer = "10.0.0.10" }, // better: Network = new() { Services = "172.16.0.0/16", NameServer = "172.16.0.10" },
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
