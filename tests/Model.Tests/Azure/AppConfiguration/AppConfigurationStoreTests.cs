using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.AppConfiguration;

public sealed class AppConfigurationStoreTests
{
    [Fact]
    public void A_store_is_private_and_without_keys_and_gives_the_least_role_by_itself()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            var settings = new AppConfigurationStore("settings") { Replicas = ["northeurope"] };
            new WebApp("web").Reads(settings);
            chat.PrivateEndpoints(endpoints, settings);
        });
        var store = graph.Resources.OfType<AppConfigurationStore>().Single();

        Assert.Equal("App Configuration Data Reader", graph.Grants.Single().Role);
        Assert.Equal("privatelink.azconfig.io", graph.Resources.OfType<PrivateDnsZone>().Single().Name);
        Assert.Equal(Value.Of("northeurope"), WirePath.Parse("replica[0].location").Find(Projection.Write(store, Wire.Terraform)[""]));
    }

    /// <summary>The free size has no soft delete, and azurerm refuses to hear of it.</summary>
    [Fact]
    public void A_size_without_soft_delete_says_nothing_of_it()
    {
        var free = new AppConfigurationStore("settings") { Sku = ConfigurationSku.Free };

        Assert.Equal((null, false), (free.SoftDeleteDays, free.PurgeProtection));
        Assert.Equal((7, true), (new AppConfigurationStore("settings").SoftDeleteDays, new AppConfigurationStore("settings").PurgeProtection));
    }
}
