// breaks: a storage account that answers the Internet
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2005 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new StorageAccount("documents") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow }; // better: var documents = new StorageAccount("documents");
        // better: var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new("endpoints") };
        // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        // better: design.PrivateEndpoints(endpoints, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
