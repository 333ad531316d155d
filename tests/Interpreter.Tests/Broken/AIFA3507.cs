// breaks: a large registry for what a small one does
// also: AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3507 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ContainerRegistry("images") { Sku = RegistrySku.Premium, PublicNetworkAccess = true }; // better: new ContainerRegistry("images") { Sku = RegistrySku.Basic, PublicNetworkAccess = true };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
