using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reliability;

namespace AiFactory.Rules.Tests.Reliability;

public sealed class ApiManagementNotForProductionTests : RuleTests<ApiManagementNotForProduction>
{
    protected override void Compliant(Architecture design) => Gateway(ApiManagementSku.Premium, 2);

    [Fact]
    public void For_developing() => Reports(_ => Gateway(ApiManagementSku.Developer, 1), on: "ApiManagementService/gateway", at: nameof(ApiManagementService.Sku), says: "nothing is promised");

    [Fact]
    public void One_unit() => Reports(_ => Gateway(ApiManagementSku.Premium, null), on: "ApiManagementService/gateway", at: nameof(ApiManagementService.Units), says: "one unit");

    [Fact]
    public void Units_in_one_zone() => Reports(_ => Gateway(ApiManagementSku.Premium, 2, "1"), on: "ApiManagementService/gateway", at: nameof(ApiManagementService.Zones));

    [Fact]
    public void Zones_of_ones_own_choice() => Silent(_ => Gateway(ApiManagementSku.Premium, 2, "1", "2"));

    [Theory]
    [InlineData(ApiManagementSku.StandardV2)]
    [InlineData(ApiManagementSku.Standard)]
    public void Other_sizes(ApiManagementSku size) => Silent(_ => Gateway(size, 1));

    [Fact]
    public void Where_the_region_has_no_zones_there_is_nothing_to_spread_over() =>
        Silent(_ => new ApiManagementService("gateway") { Sku = ApiManagementSku.Premium, Location = Region.WestUs, PublisherName = "Us", PublisherEmail = "us@contoso.com" });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Gateway(ApiManagementSku.Developer, 1), null, Designs.Dev)));

    private static void Gateway(ApiManagementSku size, int? units, params string[] zones) =>
        new ApiManagementService("gateway") { Sku = size, Units = units, Zones = zones, PublisherName = "Us", PublisherEmail = "us@contoso.com" };
}
