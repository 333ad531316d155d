// breaks: tokens that nobody limits
// also: AIFA2504, AIFA6001, AIFA6005, AIFA6008, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6504 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.DataZoneStandard };
        var models = new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering] };
        var backend = new ApiBackend("models") { Url = $"{models.Endpoint}openai" };
        var policy = new GatewayPolicy { Backend = backend, Metric = new() }; // better: var policy = new GatewayPolicy { Backend = backend, Limit = new(TokensPerMinute: 10_000), Metric = new() };
        var gateway = new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = [backend],
            Apis = [new("models") { Policy = new("models") { Gateway = policy } }],
        };
        gateway.Calls(answering);
        new ContainerApp("one").Calls(gateway);
        new ContainerApp("two").Calls(gateway);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
