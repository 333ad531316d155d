using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class RedisInOneZoneTests : RuleTests<RedisInOneZone>
{
    protected override void Compliant(Architecture design) => new ManagedRedis("data");

    [Fact]
    public void In_one_zone() => Reports(_ => new ManagedRedis("data") { Copied = false }, on: "ManagedRedis/data", at: "Copied", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new ManagedRedis("data") { Copied = false }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new ManagedRedis("data") { Copied = false, Location = Region.WestUs });
}
