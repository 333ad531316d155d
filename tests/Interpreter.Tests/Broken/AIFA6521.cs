// breaks: questions in logs for internal data
// also: AIFA1007, AIFA2504, AIFA2522, AIFA4503, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6521 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        // better: var insights = new ApplicationInsights("gateway") { Workspace = new LogAnalyticsWorkspace("gateway") { Holds = DataClass.Confidential } };
        var insights = new ApplicationInsights("gateway") { Workspace = new LogAnalyticsWorkspace("gateway") { Holds = DataClass.Internal } }; // better:
        var writer = new ApiLogger("insights") { Insights = insights };
        var gateway = new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com",
            Loggers = [writer], Diagnostics = [new ApiDiagnostic("applicationinsights") { Logger = writer, RequestBytes = 8_192 }],
        };
        var chat = new WebApp("chat");
        design.Flow("Answer").Calls(chat, gateway, "asks").Carries(DataClass.Confidential);
        design.Layer("All").Shows(chat, gateway);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
