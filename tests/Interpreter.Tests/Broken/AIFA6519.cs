// breaks: a model on trial in a flow of production
// also: AIFA2504, AIFA6001, AIFA6005, AIFA6008, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6519 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var drawing = new ModelDeployment("drawing") { Model = "gpt-image-1", Version = "2025-04-15", Type = DeploymentType.GlobalStandard }; // better: var drawing = new ModelDeployment("drawing") { Model = "gpt-image-2", Version = "2026-04-21", Type = DeploymentType.GlobalStandard };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [drawing] };
        design.Flow("Illustrate").Calls(new ContainerApp("chat"), drawing, "draws");
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
