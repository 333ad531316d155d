// breaks: a security group that lets the Internet in to private endpoints
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2537 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard")
        {
            Rules = [SecurityRule.AllowIn("allow-web", 1000, "Internet", "443")], // better: Rules = [SecurityRule.AllowIn("allow-web", 1000, "VirtualNetwork", "443")],
        };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        design.PrivateEndpoints(endpoints, new KeyVault("secrets"));
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
