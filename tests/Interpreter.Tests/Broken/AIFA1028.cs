// breaks: a gateway of which nothing is promised
// also: AIFA2005
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1028 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.Developer, // better: Sku = ApiManagementSku.StandardV2,
            PublisherName = "Us",
            PublisherEmail = "us@contoso.com",
        };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
