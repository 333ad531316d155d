// breaks: copies that need a larger size
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA7516 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ContainerRegistry("images") { Sku = RegistrySku.Standard, Replicas = [new("north") { Location = Region.NorthEurope }] }; // better:
        // better: new ContainerRegistry("images") { Sku = RegistrySku.Premium, Replicas = [new("north") { Location = Region.NorthEurope }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
