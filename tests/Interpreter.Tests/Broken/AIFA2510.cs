// breaks: a caller that stands in no network
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2510 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        // better: var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] }; // better: new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true } }; // better:
        // better: var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        web.Reads(documents);
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
