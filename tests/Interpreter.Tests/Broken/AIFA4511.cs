// breaks: a closed workspace that no private way leads to
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA4511 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var logs = new LogAnalyticsWorkspace("logs") { PublicIngestion = false };
        // better: var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("endpoints") };
        // better: new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        // better: design.PrivateEndpoints(endpoints, new MonitorPrivateLinkScope("monitor") { Resources = [logs] });
        design.Monitoring(new ApplicationInsights("insights") { Workspace = logs });
    }
}
