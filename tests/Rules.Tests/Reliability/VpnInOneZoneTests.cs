using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class VpnInOneZoneTests : RuleTests<VpnInOneZone>
{
    protected override void Compliant(Architecture design) => new VpnGateway("data");

    [Fact]
    public void In_one_zone() => Reports(_ => new VpnGateway("data") { Sku = VpnGatewaySku.VpnGw1 }, on: "VpnGateway/data", at: "Sku", says: "one availability zone");

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => new VpnGateway("data") { Sku = VpnGatewaySku.VpnGw1 }, null, Designs.Dev)));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() => Silent(_ => new VpnGateway("data") { Sku = VpnGatewaySku.VpnGw1, Location = Region.WestUs });
}
