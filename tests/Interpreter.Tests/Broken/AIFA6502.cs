// breaks: two consumers of one deployment
// also: AIFA2504, AIFA6001, AIFA6005, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6502 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-4.1", Version = "2025-04-14", Type = DeploymentType.DataZoneStandard };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering] };
        new ContainerApp("one").Calls(answering);
        new ContainerApp("two").Calls(answering);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
