using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class MongoInOneZoneTests : RuleTests<MongoInOneZone>
{
    protected override void Compliant(Architecture design) => new MongoCluster("data");

    [Fact]
    public void In_one_zone() => Reports(_ => new MongoCluster("data") { Standby = MongoStandby.None }, on: "MongoCluster/data", at: "Standby", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new MongoCluster("data") { Standby = MongoStandby.None }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new MongoCluster("data") { Standby = MongoStandby.None, Location = Region.WestUs });
}
