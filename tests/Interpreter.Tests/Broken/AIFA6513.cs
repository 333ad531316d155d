// breaks: agents that have nowhere to keep their threads
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6513 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var files = ProjectConnection.To(new StorageAccount("files") { Replication = Replication.Zrs });
        var vectors = ProjectConnection.To(new SearchService("vectors") { Replicas = 3 });
        // better: var threads = ProjectConnection.To(new CosmosAccount("threads") { Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = true }] });
        var host = new ProjectAgentHost("agents") { Files = files, Vectors = vectors }; // better: var host = new ProjectAgentHost("agents") { Threads = threads, Files = files, Vectors = vectors };
        var support = new FoundryProject("support") { Connections = [files, vectors], AgentHost = host }; // better: var support = new FoundryProject("support") { Connections = [threads, files, vectors], AgentHost = host };
        new AIServicesAccount("foundry") { AgentHost = new("agents"), Projects = [support] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
