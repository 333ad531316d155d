using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class PoolMixesModelsTests : RuleTests<PoolMixesModels>
{
    protected override void Compliant(Architecture design) => Pool(("gpt-5", "2025-08-07"), ("gpt-5", "2025-08-07"));

    [Fact]
    public void Another_version()
    {
        var verdict = Reports(_ => Pool(("gpt-5", "2025-08-07"), ("gpt-5", "2025-08-01")), on: "ApiBackendPool/gateway/models", at: nameof(ApiBackendPool.Members), says: "gpt-5 2025-08-07 or gpt-5 2025-08-01");
        Assert.Equal(2, verdict.Evidence.Count);
    }

    [Fact]
    public void No_such_deployment() => Reports(_ => Pool(("gpt-5", "2025-08-07"), (null, null)), on: "ApiBackendPool/gateway/models", at: nameof(ApiBackendPool.Members), says: "or nothing");

    [Fact]
    public void What_stands_behind_an_address_is_not_known() => Silent(_ => Gateway(new ApiBackend("one") { Url = "https://one.example.com", Breaker = new() }, new ApiBackend("two") { Url = "https://two.example.com", Breaker = new() }));

    private static void Pool(params (string? Model, string? Version)[] models) => Gateway([.. models.Select((model, place) => new ApiBackend($"b{place}")
    {
        Breaker = new(),
        Url = $"{new AIServicesAccount($"models{place}") { Deployments = model.Model is null ? [] : [new("answering") { Model = model.Model, Version = model.Version }] }.Endpoint}openai",
    })]);

    private static void Gateway(params ApiBackend[] backends) => new ApiManagementService("gateway")
    {
        Sku = ApiManagementSku.StandardV2, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = backends, Pools = [new("models") { Members = [.. backends.Select(backend => (PoolMember)backend)] }],
    };
}
