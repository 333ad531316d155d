// breaks: questions that become vectors by another model
// also: AIFA2504, AIFA6005, AIFA6008, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6509 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var embedding = new ModelDeployment("embedding") { Model = "text-embedding-3-large", Version = "1", Type = DeploymentType.DataZoneStandard };
        var asking = new ModelDeployment("asking") { Model = "text-embedding-3-small", Version = "1", Type = DeploymentType.DataZoneStandard }; // better: var asking = new ModelDeployment("asking") { Model = "text-embedding-3-large", Version = "1", Type = DeploymentType.DataZoneStandard };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [embedding, asking] };
        var passages = new SearchService("passages") { Replicas = 3 };
        var indexer = new ContainerApp("indexer");
        var chat = new ContainerApp("chat");
        design.Flow("Fill").Calls(indexer, embedding, "makes vectors").Writes(indexer, passages, "keeps them");
        design.Flow("Answer").Calls(chat, asking, "makes a vector").Reads(chat, passages, "finds what is near");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
