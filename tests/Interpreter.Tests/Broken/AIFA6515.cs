// breaks: development that learns from the lake of production
// also: AIFA1007, AIFA3007, AIFA4503, AIFA7509, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6515 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("dev", EnvironmentKind.Development) { Subscription = "11111111-1111-4111-8111-111111111111" }, new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var lake = new StorageAccount("lake") { ExistingId = "/subscriptions/33333333-3333-4333-8333-333333333333/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/stlake" };
        var trainer = new WebApp("trainer") { Identity = ManagedIdentity.System };
        design.Flow("Learn").For(FlowPurpose.Training).Reads(trainer, lake, "takes what it learns from"); // better: design.Flow("Learn").For(FlowPurpose.Training).Reads(trainer, lake, "takes what it learns from").Carries(DataClass.Internal);
        design.Layer("All").Shows(trainer, lake);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
