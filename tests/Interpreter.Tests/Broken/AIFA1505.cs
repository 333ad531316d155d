// breaks: a critical flow that waits for another region
// also: AIFA1502, AIFA2504, AIFA4504, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1505 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var documents = new StorageAccount("documents") { Location = Region.NorthEurope }; // better: var documents = new StorageAccount("documents") { Location = Region.WestEurope };
        design.Flow("Answer", Criticality.High).Reads(new ContainerApp("app") { Location = Region.WestEurope }, documents, "reads");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
