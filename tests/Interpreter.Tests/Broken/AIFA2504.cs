// breaks: a closed service that is called and has no private endpoint
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var documents = new StorageAccount("documents") { PublicNetworkAccess = false };
        // better: var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new("endpoints") };
        // better: new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        // better: design.PrivateEndpoints(endpoints, documents);
        var job = new Practice("copy");
        job.Reads(documents);
        design.Layer("All").Shows(job, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
