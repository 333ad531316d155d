using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class LargeSizeBeforeProductionTests : RuleTests<LargeSizeBeforeProduction>
{
    protected override void Compliant(Architecture design) => Everything();

    [Theory]
    [InlineData("ApiManagementService/gateway", "Sku", "size PremiumV2")]
    [InlineData("SqlDatabase/orders/data", "Sku", "tier BusinessCritical")]
    [InlineData("AzureFirewall/hub", "Tier", "Premium")]
    [InlineData("BastionHost/door", "Sku", "Premium")]
    [InlineData("RedisCache/data", "Sku", "Premium")]
    [InlineData("FabricCapacity/numbers", "Sku", "F64")]
    [InlineData("DdosProtectionPlan/shield", null, "one plan of production")]
    public void In_development(string on, string? at, string says)
    {
        var verdict = Assert.Single(Judge(Designs.Family((_, _) => Everything(), null, Designs.Dev)), verdict => verdict.Element!.Key == on);
        Assert.Equal((Outcome.Fails, at), (verdict.Outcome, verdict.Property));
        Assert.Contains(says, verdict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Databases_that_share_machines() => Assert.Equal("SqlElasticPool/orders/shared", Assert.Single(Judge(Designs.Family((_, _) => new SqlServer("orders")
    {
        Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), Pools = [new("shared") { Sku = SqlPoolSku.BusinessCritical(4) }],
    }, null, Designs.Dev))).Element!.Key);

    [Fact]
    public void Smaller_sizes() => Assert.Empty(Judge(Designs.Family((_, _) =>
    {
        new ApiManagementService("gateway") { Sku = ApiManagementSku.Developer, PublisherName = "Us", PublisherEmail = "us@contoso.com" };
        new FabricCapacity("numbers") { Sku = FabricSku.F32 };
        new ContainerRegistry("images") { Sku = RegistrySku.Premium }; // private endpoints need it
        new AzureFirewall("hub");
    }, null, Designs.Dev)));

    [Fact]
    public void Who_cannot_do_without_says_so() => Assert.Empty(Judge(Designs.Family((_, _) => new FabricCapacity("numbers") { Sku = FabricSku.F64, Why = "reports of the size of production" }, null, Designs.Dev)));

    private static void Everything()
    {
        new ApiManagementService("gateway") { Sku = ApiManagementSku.PremiumV2, PublisherName = "Us", PublisherEmail = "us@contoso.com" };
        new SqlServer("orders") { Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), Databases = [new("data") { Sku = SqlSku.BusinessCritical(2) }] };
        new AzureFirewall("hub") { Policy = new FirewallPolicy("hub") { Tier = FirewallTier.Premium } };
        new BastionHost("door") { Sku = BastionSku.Premium };
        new RedisCache("data") { Sku = RedisSku.Premium };
        new FabricCapacity("numbers") { Sku = FabricSku.F64 };
        new DdosProtectionPlan("shield");
    }
}
