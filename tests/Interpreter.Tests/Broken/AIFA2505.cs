// breaks: a private endpoint that nobody finds
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2505 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        // better: var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new PrivateDnsZoneLink("chat") { Network = network }] };
        var documents = new StorageAccount("documents");
        new PrivateEndpoint("documents") { Subnet = endpoints, Target = documents }; // better: new PrivateEndpoint("documents") { Subnet = endpoints, Target = documents, Zones = [zone] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
