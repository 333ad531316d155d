using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ContainerAppsInOneZoneTests : RuleTests<ContainerAppsInOneZone>
{
    protected override void Compliant(Architecture design) => new ContainerAppsEnvironment("data") { ZoneRedundant = true };

    [Fact]
    public void In_one_zone() => Reports(_ => new ContainerAppsEnvironment("data") { ZoneRedundant = false }, on: "ContainerAppsEnvironment/data", at: "ZoneRedundant", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new ContainerAppsEnvironment("data") { ZoneRedundant = false }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new ContainerAppsEnvironment("data") { ZoneRedundant = false, Location = Region.WestUs });
}
