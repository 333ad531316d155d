// breaks: a capacity for production in development
// also: AIFA3007
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA3004 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new FabricCapacity("numbers") { Administrators = ["ada@contoso.com"], Sku = FabricSku.F64 }; // better: new FabricCapacity("numbers") { Administrators = ["ada@contoso.com"], Sku = FabricSku.F2 };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
