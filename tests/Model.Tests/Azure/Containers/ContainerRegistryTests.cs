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
}
