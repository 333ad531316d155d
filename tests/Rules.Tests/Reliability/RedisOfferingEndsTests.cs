using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class RedisOfferingEndsTests : RuleTests<RedisOfferingEnds>
{
    protected override void Compliant(Architecture design) => new ManagedRedis("data");

    [Fact]
    public void A_cache_of_the_older_kind() => Reports(_ => new RedisCache("data") { Sku = RedisSku.Premium }, on: "RedisCache/data", says: "30 September 2028");

    [Theory]
    [InlineData("Enterprise_E10")]
    [InlineData("EnterpriseFlash_F300")]
    public void An_Enterprise_size(string size) => Reports(_ => new ManagedRedis("data") { Sku = size }, on: "ManagedRedis/data", at: nameof(ManagedRedis.Sku), says: "31 March 2027");

    [Theory]
    [InlineData("MemoryOptimized_M10")]
    [InlineData("FlashOptimized_A250")]
    public void Sizes_that_stay(string size) => Silent(_ => new ManagedRedis("data") { Sku = size });

    [Fact]
    public void In_development_too() => Assert.Equal(Outcome.Fails, Assert.Single(Judge(Designs.Family((_, _) => new RedisCache("data"), null, Designs.Dev))).Outcome);

    [Fact]
    public void Of_others_it_says_nothing() => Silent(_ => new RedisCache("data") { Ownership = Ownership.Observed });
}
