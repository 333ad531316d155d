using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Tests;

/// <summary>Consumers that reach models through one API.</summary>
internal static class SharedGateway
{
    /// <param name="policy">What the API does with calls; its backend is filled in.</param>
    /// <param name="xml">Instead of that, in API Management's own words.</param>
    public static void With(GatewayPolicy? policy, string? xml = null, int consumers = 2, int apis = 1, bool leadsToModels = true)
    {
        var models = new AIServicesAccount("models") { Deployments = [new("answering") { Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.GlobalStandard }] };
        var backend = new ApiBackend("models") { Url = $"{models.Endpoint}openai", Breaker = new() };
        var gateway = new ApiManagementService("gateway")
        {
            Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = [backend],
            Apis =
            [
                new("models") { ServiceUrl = leadsToModels ? (Text)$"{models.Endpoint}openai" : null, Policy = new("models") { Gateway = policy is null ? null : policy with { Backend = backend }, Xml = xml is null ? null : (Text)xml } },
                .. Enumerable.Range(1, apis - 1).Select(place => new ManagedApi($"other{place}")),
            ],
        };
        for (var place = 0; place < consumers; place++) new ContainerApp($"app{place}").Calls(gateway);
    }
}
