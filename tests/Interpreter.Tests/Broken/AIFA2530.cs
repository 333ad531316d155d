// breaks: an application that Azure does not trust
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2530 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var subnet = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = new NetworkSecurityGroup("guard"), ServiceEndpoints = ["Microsoft.KeyVault"] };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [subnet] };
        var secrets = new KeyVault("secrets") { PublicNetworkAccess = true }; // better: var secrets = new KeyVault("secrets") { PublicNetworkAccess = true, AllowedSubnets = [subnet] };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = subnet };
        web.Reads(secrets);
        design.Layer("All").Shows(web, secrets);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
