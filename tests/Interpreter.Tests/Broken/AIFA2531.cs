// breaks: a key vault that production shares with development
// also: AIFA1007, AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2531 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development), new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var secrets = new KeyVault("secrets") { ExistingId = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg-shared/providers/Microsoft.KeyVault/vaults/kv-shared" }; // better:
        // better: var secrets = new KeyVault("secrets");
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        // better: var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] }; // better: new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        // better: design.PrivateEndpoints(endpoints, secrets);
        var web = new WebApp($"web-{env}") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        web.Reads(secrets);
        design.Layer("All").Shows(web, secrets);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
