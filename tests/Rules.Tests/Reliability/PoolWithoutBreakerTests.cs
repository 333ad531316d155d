using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PoolWithoutBreakerTests : RuleTests<PoolWithoutBreaker>
{
    protected override void Compliant(Architecture design) => Pool(new(), new());

    [Fact]
    public void A_member_without_a_breaker() => Reports(_ => Pool(new(), null), on: "ApiBackend/gateway/b1", at: nameof(ApiBackend.Breaker), says: "one of 2");

    [Fact]
    public void A_breaker_that_does_not_wait() => Reports(_ => Pool(new CircuitBreaker { HeedsRetryAfter = false }, new()), on: "ApiBackend/gateway/b0", at: nameof(ApiBackend.Breaker), says: "before the time");

    [Fact]
    public void A_pool_of_one_has_nowhere_else_to_go() => Silent(_ => Pool((CircuitBreaker?)null));

    private static void Pool(params CircuitBreaker?[] breakers)
    {
        ApiBackend[] backends = [.. breakers.Select((breaker, place) => new ApiBackend($"b{place}") { Url = "https://models.example.com/openai", Breaker = breaker })];
        new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublisherName = "Us", PublisherEmail = "us@example.com", Backends = backends, Pools = [new("models") { Members = [.. backends.Select(backend => (PoolMember)backend)] }] };
    }
}
