// breaks: an API that anyone may call
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA2035 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production)];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Contoso", PublisherEmail = "apis@contoso.com",
            Apis = [new("models") { SubscriptionRequired = false }], // better: Apis = [new("models")],
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
