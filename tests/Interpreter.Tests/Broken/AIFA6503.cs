// breaks: reserved throughput with nowhere to go
// also: AIFA6001, AIFA6005
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6503 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var overflow = new ModelDeployment("overflow") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard };
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.ProvisionedManaged }; // better:
        // better: var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.ProvisionedManaged, Spillover = overflow };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering] }; // better:
        // better: new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering, overflow] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
