using AiFactory.Model.Mapping;

namespace AiFactory.Model.Tests.Facts;

public sealed class PrivateLinkZonesTests
{
    [Fact]
    public void Every_zone_that_a_class_names_is_known_once() => Assert.Equal(
        AzureKinds.All.SelectMany(kind => ResourceShape.Of(kind).PrivateLinks).SelectMany(link => link.Zones).Distinct().Order(StringComparer.Ordinal),
        PrivateLinkZones.All.Select(zone => zone.Public).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("privatelink.vaultcore.azure.net", AzureCloud.Government, "privatelink.vaultcore.usgovcloudapi.net")]
    [InlineData("privatelink.vaultcore.azure.net", AzureCloud.China, "privatelink.vaultcore.azure.cn")]
    [InlineData("privatelink.azurewebsites.net", AzureCloud.China, "privatelink.chinacloudsites.cn")]
    [InlineData("privatelink.search.windows.net", AzureCloud.Government, "privatelink.search.azure.us")]
    [InlineData("privatelink.search.windows.net", AzureCloud.China, null)]
    [InlineData("privatelink.search.windows.net", AzureCloud.Public, "privatelink.search.windows.net")]
    public void A_zone_has_another_name_in_another_cloud(string zone, AzureCloud cloud, string? name) => Assert.Equal(name, PrivateLinkZones.Find(zone)!.In(cloud));

    [Fact]
    public void A_cloud_has_domains_of_its_own()
    {
        Assert.All(Names(AzureCloud.Government), name => Assert.True(name.EndsWith(".us", StringComparison.Ordinal) || name.EndsWith(".usgovcloudapi.net", StringComparison.Ordinal), name));
        Assert.All(Names(AzureCloud.China), name => Assert.EndsWith(".cn", name, StringComparison.Ordinal));
    }

    [Theory, InlineData(AzureCloud.Government), InlineData(AzureCloud.China)]
    public void No_two_zones_become_one(AzureCloud cloud) => Assert.Equal(Names(cloud).Count(), Names(cloud).Distinct().Count());

    [Fact]
    public void Of_some_nothing_is_known() => Assert.Null(PrivateLinkZones.Find("privatelink.contoso.com"));

    [Fact]
    public void Each_has_a_page_and_a_day() => Assert.All(PrivateLinkZones.All, zone => Assert.True(zone.Source.StartsWith("https://", StringComparison.Ordinal) && zone.Read == new Date(2025, 8, 4)));

    private static IEnumerable<string> Names(AzureCloud cloud) => PrivateLinkZones.All.Select(zone => zone.In(cloud)).OfType<string>();
}
