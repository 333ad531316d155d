// breaks: an index that nothing fills
// also: AIFA2504, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6508 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var passages = new SearchService("passages") { Replicas = 3 };
        new ContainerApp("chat").Reads(new SearchService("passages") { Replicas = 3 }); // better: new ContainerApp("chat").Reads(passages);
        // better: new ContainerApp("indexer").Writes(passages);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
