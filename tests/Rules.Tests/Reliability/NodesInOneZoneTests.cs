using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class NodesInOneZoneTests : RuleTests<NodesInOneZone>
{
    protected override void Compliant(Architecture design) => new KubernetesCluster("data") { Pools = [new("work")] };

    [Fact]
    public void In_one_zone() => Reports(_ => new KubernetesCluster("data") { Pools = [new("work") { Zones = ["1"] }] }, on: "AgentPool/data/work", at: "Zones", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new KubernetesCluster("data") { Pools = [new("work") { Zones = ["1"] }] }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new KubernetesCluster("data") { Location = Region.WestUs, SystemPool = new() { Zones = [] }, Pools = [new("work") { Zones = ["1"] }] });
}
