// breaks: a pool of backends that are called while they fail
using System.Collections.Generic;
using AiFactory.Model;
using AiFactory.Model.Azure;

public sealed class AIFA1517 : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [new("prod", EnvironmentKind.Production) { Subscription = "33333333-3333-4333-8333-333333333333" }];

    public void Define(Architecture design, DeploymentEnvironment env)
    {
        var one = new ApiBackend("one") { Url = "https://one.example.com" }; // better: var one = new ApiBackend("one") { Url = "https://one.example.com", Breaker = new() };
        var two = new ApiBackend("two") { Url = "https://two.example.com", Breaker = new() };
        new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = [one, two], Pools = [new("models") { Members = [one, two] }] };
        design.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });
    }
}
