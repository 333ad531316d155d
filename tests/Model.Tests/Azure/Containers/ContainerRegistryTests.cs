using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Containers;

public sealed class ContainerRegistryTests
{
    /// <summary>A service is one file: closed, without a password, with its endpoint, zone and roles, by what its class says.</summary>
    [Fact]
    public void A_registry_is_private_and_gives_the_least_role_by_itself()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            var network = new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            var images = new ContainerRegistry("images");
            var web = new WebApp("web");
            chat.PrivateEndpoints(endpoints, images);
            web.Reads(images);
        });

        Assert.Equal("AcrPull", graph.Grants.Single().Role);
        Assert.Equal("privatelink.azurecr.io", graph.Resources.OfType<PrivateDnsZone>().Single().Name);
        Assert.Matches("^crsketchimagesdev[a-z2-7]{4}$", graph.Resources.OfType<ContainerRegistry>().Single().AzureName);

        var properties = (MapValue)ArmWriter.Documents(graph.Resources.OfType<ContainerRegistry>().Single()).Single().Body["properties"]!;
        Assert.Equal(Value.Of("Disabled"), properties["publicNetworkAccess"]);
        Assert.Equal(Value.Of(false), properties["adminUserEnabled"]);
    }

    /// <summary>A copy is a resource in Azure and a block of the registry in azurerm.</summary>
    [Fact]
    public void A_copy_in_another_region_is_a_block_of_the_registry()
    {
        var images = new ContainerRegistry("images") { Replicas = ["northeurope"], UntaggedDays = 14 };
        images.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });

        var copy = ArmWriter.Documents(images).Single(document => document.Id.EndsWith("/replications/northeurope", StringComparison.Ordinal)).Body;
        var terraform = Projection.Write(images, Wire.Terraform)[""];

        Assert.Equal(Value.Of("northeurope"), copy["location"]);
        Assert.Equal(Value.Of("northeurope"), WirePath.Parse("georeplications[0].location").Find(terraform));
        Assert.Equal(Value.Of(true), WirePath.Parse("georeplications[0].zone_redundancy_enabled").Find(terraform));
        Assert.Equal(Value.Of(14), terraform["retention_policy_in_days"]);
    }

    [Fact]
    public void Chosen_addresses_turn_all_others_away()
    {
        var images = new ContainerRegistry("images") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/24"] };
        images.PutInto(new ResourceGroup("apps") { AzureName = "rg-apps" });

        Assert.True(((ISelectedNetworks)images).OnlySelectedNetworks);
        Assert.Equal(Value.Of("203.0.113.0/24"), WirePath.Parse("network_rule_set.ip_rule[0].ip_range").Find(Projection.Write(images, Wire.Terraform)[""]));
        Assert.False(((ISelectedNetworks)new ContainerRegistry("open") { PublicNetworkAccess = true }).OnlySelectedNetworks);
    }
}
