// breaks: an endpoint to a part of another service
// also: AIFA2508
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7517 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { SecurityGroup = guard };
        var net = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new PrivateEndpoint("vault") { Target = new KeyVault("vault"), Subnet = apps, Groups = ["blob"] }; // better:
        // better: design.PrivateEndpoints(apps, new KeyVault("vault"));
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
