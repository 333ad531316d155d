// breaks: a private DNS zone that is linked to the wrong network
// also: AIFA1007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2506 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var hub = new VirtualNetwork("hub") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps], Hub = hub }; // better:
        // better: var chat = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps], Hub = hub };
        var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new PrivateDnsZoneLink("hub") { Network = hub }] }; // better:
        // better: var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new PrivateDnsZoneLink("hub") { Network = hub }, new PrivateDnsZoneLink("chat") { Network = chat }] };
        var documents = new StorageAccount("documents");
        new PrivateEndpoint("documents") { Subnet = endpoints, Target = documents, Zones = [zone] };
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { Size = "P1v3", Instances = 3, ZoneRedundant = true }, Subnet = apps };
        web.Reads(documents);
        design.Layer("All").Shows(web, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
