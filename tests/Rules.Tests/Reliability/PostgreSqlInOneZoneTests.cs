using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class PostgreSqlInOneZoneTests : RuleTests<PostgreSqlInOneZone>
{
    protected override void Compliant(Architecture design) => new PostgreSqlServer("data");

    [Fact]
    public void In_one_zone() => Reports(_ => new PostgreSqlServer("data") { Standby = PostgreSqlStandby.None }, on: "PostgreSqlServer/data", at: "Standby", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new PostgreSqlServer("data") { Standby = PostgreSqlStandby.None }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new PostgreSqlServer("data") { Standby = PostgreSqlStandby.None, Location = Region.WestUs });
}
