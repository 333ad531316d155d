// breaks: a caller in a network without a way to the endpoint
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2511 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var chat = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        var web = new VirtualNetwork("web") { AddressSpace = ["10.9.0.0/24"], Subnets = [apps] }; // better: var web = new VirtualNetwork("web") { AddressSpace = ["10.9.0.0/24"], Subnets = [apps], Hub = chat };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new PrivateDnsZoneLink("web") { Network = web }] };
        var documents = new StorageAccount("documents");
        new PrivateEndpoint("documents") { Subnet = endpoints, Target = documents, Zones = [zone] };
        var app = new WebApp("app") { Plan = new AppServicePlan("app") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        app.Reads(documents);
        design.Layer("All").Shows(app, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
