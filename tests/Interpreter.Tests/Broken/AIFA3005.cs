// breaks: reserved throughput in development
// also: AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3005 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.ProvisionedManaged }] }; // better:
        // better: new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
