// breaks: two consumers of one deployment
// also: AIFA2504, AIFA6001, AIFA6005, AIFA6008, AIFA7529, AIFA7532
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6502 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard };
        new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering] }; // better:
        // better: var models = new AIServicesAccount("models") { Location = Region.SwedenCentral, Deployments = [answering] };
        // better: var backend = new ApiBackend("models") { Url = $"{models.Endpoint}openai" };
        // better: var gateway = new ApiManagementService("gateway")
        // better: {
            // better: Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = [backend],
            // better: Apis = [new("models") { Policy = new("models") { Gateway = new() { Backend = backend, Limit = new(TokensPerMinute: 10_000), Metric = new() } } }],
        // better: };
        // better: gateway.Calls(answering);
        new ContainerApp("one").Calls(answering); // better: new ContainerApp("one").Calls(gateway);
        new ContainerApp("two").Calls(answering); // better: new ContainerApp("two").Calls(gateway);
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
