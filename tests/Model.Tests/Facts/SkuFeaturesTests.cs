using AiFactory.Model.Azure;

namespace AiFactory.Model.Tests.Facts;

public sealed class SkuFeaturesTests
{
    public static TheoryData<string, ServiceFeature, bool?> Known => new()
    {
        { "search, free", ServiceFeature.PrivateEndpoints, false },
        { "search, basic", ServiceFeature.PrivateEndpoints, true },
        { "search, basic", ServiceFeature.Zones, false },
        { "search, standard", ServiceFeature.Zones, true },
        { "bus, standard", ServiceFeature.PrivateEndpoints, false },
        { "bus, premium", ServiceFeature.CustomerManagedKeys, true },
        { "events, standard", ServiceFeature.PrivateEndpoints, true },
        { "events, standard", ServiceFeature.CustomerManagedKeys, false },
        { "gateway, standard v2", ServiceFeature.Zones, true },
        { "gateway, standard v2", ServiceFeature.PrivateEndpoints, null },
        { "gateway, consumption", ServiceFeature.PrivateEndpoints, false },
        { "settings, developer", ServiceFeature.PrivateEndpoints, null },
        { "bastion, developer", ServiceFeature.Zones, null },
    };

    [Theory, MemberData(nameof(Known))]
    public void What_a_service_has_depends_on_its_size(string what, ServiceFeature feature, bool? has) => Assert.Equal(has, SkuFeatures.Has(Resource(what), feature));

    [Theory]
    [InlineData("F1", false, false, false)]
    [InlineData("B1", true, true, false)]
    [InlineData("S1", true, true, false)]
    [InlineData("P1", null, true, null)]
    [InlineData("P0v3", true, true, true)]
    [InlineData("P1mv4", null, true, true)]
    [InlineData("EP1", true, true, null)]
    [InlineData("I1v2", true, null, null)]
    [InlineData("Y1", false, false, null)]
    [InlineData("FC1", null, null, null)]
    public void What_an_app_has_depends_on_its_machines(string size, bool? endpoints, bool? injection, bool? zones)
    {
        var plan = new AppServicePlan("web") { Size = size };
        var app = new WebApp("web") { Plan = plan };

        Assert.Equal((endpoints, injection, zones), (SkuFeatures.Has(app, ServiceFeature.PrivateEndpoints), SkuFeatures.Has(app, ServiceFeature.NetworkInjection), SkuFeatures.Has(plan, ServiceFeature.Zones)));
    }

    [Fact]
    public void Of_some_nothing_is_known()
    {
        Assert.Null(SkuFeatures.Has(new WebApp("web"), ServiceFeature.PrivateEndpoints));
        Assert.Null(SkuFeatures.Find(new KeyVault("secrets"), ServiceFeature.Zones));
    }

    [Fact]
    public void A_kind_and_a_feature_stand_there_once() => Assert.Equal(SkuFeatures.All.Count, SkuFeatures.All.Select(fact => (fact.Kind, fact.Feature)).Distinct().Count());

    [Fact]
    public void The_kinds_have_what_is_said_of_their_sizes() => Assert.All(SkuFeatures.All, fact =>
    {
        var needed = fact.Feature switch
        {
            ServiceFeature.PrivateEndpoints => typeof(IPrivateLinkTarget),
            ServiceFeature.NetworkInjection => typeof(INetworkInjected),
            ServiceFeature.Zones => typeof(IZoneRedundant),
            _ => typeof(AzureResource),
        };
        Assert.True(needed.IsAssignableFrom(fact.Kind), $"{fact.Kind.Name} has no {fact.Feature}");
    });

    /// <summary>Where a class sets something by itself because of its size, it is what the page says of the size.</summary>
    [Fact]
    public void What_a_class_does_by_itself_agrees()
    {
        Assert.All(Enum.GetValues<FirewallTier>(), tier => Agrees(new FirewallPolicy("rules") { Tier = tier }, ServiceFeature.ThreatDenial, policy => policy.Threats == ThreatIntelligence.Deny));
        Assert.All(Enum.GetValues<FrontDoorSku>(), sku => Agrees(new FrontDoorFirewallPolicy("rules") { Sku = sku }, ServiceFeature.ManagedRules, policy => policy.ManagedRules.Count > 0));
        Assert.All([ApiManagementSku.Consumption, ApiManagementSku.Basic, ApiManagementSku.Premium], sku => Agrees(new ApiManagementService("gateway") { Sku = sku }, ServiceFeature.Logs, service => service.HasLogs));
    }

    [Fact]
    public void Each_says_the_least_size_with_a_page_and_a_day() => Assert.All(SkuFeatures.All, fact =>
    {
        Assert.NotEmpty(fact.Least);
        Assert.StartsWith("https://", fact.Source, StringComparison.Ordinal);
        Assert.True(fact.Read > new Date(2020, 1, 1), fact.Source);
    });

    private static void Agrees<T>(T resource, ServiceFeature feature, Func<T, bool> does) where T : AzureResource => Assert.Equal(SkuFeatures.Has(resource, feature), does(resource));

    private static AzureResource Resource(string what) => what switch
    {
        "search, free" => new SearchService("passages") { Sku = SearchSku.Free },
        "search, basic" => new SearchService("passages") { Sku = SearchSku.Basic },
        "search, standard" => new SearchService("passages"),
        "bus, standard" => new ServiceBusNamespace("orders") { Sku = ServiceBusSku.Standard },
        "bus, premium" => new ServiceBusNamespace("orders"),
        "events, standard" => new EventHubsNamespace("events"),
        "gateway, standard v2" => new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2 },
        "gateway, consumption" => new ApiManagementService("gateway") { Sku = ApiManagementSku.Consumption },
        "settings, developer" => new AppConfigurationStore("settings") { Sku = ConfigurationSku.Developer },
        _ => new BastionHost("jump") { Sku = BastionSku.Developer },
    };
}
