using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class ServiceLevelsTests
{
    public static TheoryData<string, double?> Known => new()
    {
        { "web, shared", null }, { "web, zones", 99.99 }, { "web, paid", 99.95 }, { "search, one", null }, { "search, two", 99.9 }, { "cosmos, zones", 99.995 }, { "cosmos", 99.99 }, { "gateway, one", null }, { "models, free", null },
    };

    [Theory, MemberData(nameof(Known))]
    public void What_is_promised_depends_on_how_it_is_run(string what, double? percent) => Assert.Equal((decimal?)percent, ServiceLevels.Of(Resource(what))!.Percent);

    [Fact]
    public void Of_some_nothing_is_known()
    {
        Assert.Null(ServiceLevels.Of(new WebApp("web")));
        Assert.Null(ServiceLevels.Of(new StorageAccount("cool") { AccessTier = AccessTier.Cool }));
        Assert.Null(ServiceLevels.Of(new KeyVault("theirs") { Ownership = Ownership.Observed }));
        Assert.Null(ServiceLevels.Of(new NetworkSecurityGroup("guard")));
    }

    [Fact]
    public void A_fact_has_a_page_and_a_day()
    {
        var level = ServiceLevels.Of(new KeyVault("secrets"))!;
        Assert.StartsWith("https://", level.Source, StringComparison.Ordinal);
        Assert.Equal(new Date(2026, 8, 21), level.Read);
        Assert.True(level.IsRestated);
    }

    private static AzureResource Resource(string what) => what switch
    {
        "web, shared" => new WebApp("web") { Plan = new AppServicePlan("web") { Size = "F1" } },
        "web, zones" => new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true } },
        "web, paid" => new WebApp("web") { Plan = new AppServicePlan("web") },
        "search, one" => new SearchService("passages"),
        "search, two" => new SearchService("passages") { Replicas = 2 },
        "cosmos, zones" => new CosmosAccount("history") { Locations = [new GeoLocation { Region = Region.WestEurope, ZoneRedundant = true }] },
        "cosmos" => new CosmosAccount("history") { Locations = [new GeoLocation { Region = Region.WestEurope }] },
        "gateway, one" => new ApplicationGateway("front") { Instances = 1 },
        _ => new AIServicesAccount("models") { Sku = "F0" },
    };
}
