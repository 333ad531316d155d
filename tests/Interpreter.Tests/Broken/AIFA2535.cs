// breaks: a pipeline with no private way to its source
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2535 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = new NetworkSecurityGroup("guard") };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
        var documents = new StorageAccount("documents");
        design.PrivateEndpoints(endpoints, documents);
        var nightly = new DataFactory("nightly"); // better: var nightly = new DataFactory("nightly") { ManagedEndpoints = [new("documents") { Target = documents }] };
        nightly.Reads(documents);
        design.Layer("All").Shows(nightly, documents);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
