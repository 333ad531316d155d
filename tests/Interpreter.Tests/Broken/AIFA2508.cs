// breaks: a data lake with a private endpoint for blobs alone
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2508 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var guard = new NetworkSecurityGroup("guard");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        new VirtualNetwork("data") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        var lake = new StorageAccount("lake") { DataLake = true };
        new PrivateEndpoint("lake") { Subnet = endpoints, Target = lake, Groups = ["blob"], Why = "The platform enters it into its zones" }; // better: design.PrivateEndpoints(endpoints, lake);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
