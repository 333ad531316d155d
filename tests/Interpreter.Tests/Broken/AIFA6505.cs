// breaks: a pool of different models
// also: AIFA6001, AIFA6005
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA6505 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new AIServicesAccount("one") { Location = Region.SwedenCentral, Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13" }] };
        var two = new AIServicesAccount("two") { Location = Region.SwedenCentral, Deployments = [new("answering") { Model = "gpt-5-mini", Version = "2025-08-07" }] }; // better:
        // better: var two = new AIServicesAccount("two") { Location = Region.SwedenCentral, Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13" }] };
        var first = new ApiBackend("first") { Url = $"{one.Endpoint}openai", Breaker = new() };
        var second = new ApiBackend("second") { Url = $"{two.Endpoint}openai", Breaker = new() };
        new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = [first, second], Pools = [new("models") { Members = [first, second] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
