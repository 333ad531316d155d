// breaks: more zones than a private endpoint takes
// also: AIFA7513
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1522 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var net = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
        new PrivateEndpoint("vault") { Target = new KeyVault("vault"), Subnet = apps, Zones = [new("privatelink.vaultcore.azure.net"), new("a.contoso.com"), new("b.contoso.com"), new("c.contoso.com"), new("d.contoso.com"), new("e.contoso.com")] }; // better:
        // better: new PrivateEndpoint("vault") { Target = new KeyVault("vault"), Subnet = apps, Zones = [new("privatelink.vaultcore.azure.net")] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
