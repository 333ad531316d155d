// breaks: a model where it is not offered
// also: AIFA6001, AIFA6005
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1521 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new AIServicesAccount("models") { Location = Region.WestEurope, Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.Standard }] }; // better:
        // better: new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.Standard }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
