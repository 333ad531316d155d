using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;
using Factory = AiFactory.Model.Azure.DataFactory;

namespace AiFactory.Model.Tests.Azure.DataFactory;

public sealed class DataFactoryTests
{
    private static readonly ResourceGroup Group = new("data") { AzureName = "rg-data", Subscription = "11111111-1111-4111-8111-111111111111" };

    [Fact]
    public void Its_managed_network_is_a_document_that_is_there_or_not()
    {
        Assert.Contains(ArmWriter.Documents(In(new Factory("ingest"))), document => document.Id.EndsWith("/managedVirtualNetworks/default", StringComparison.Ordinal));
        Assert.DoesNotContain(ArmWriter.Documents(In(new Factory("ingest") { ManagedNetwork = false })), document => document.Id.EndsWith("/managedVirtualNetworks/default", StringComparison.Ordinal));
    }

    [Fact]
    public void Runtimes_keep_data_in_the_factorys_region_and_reach_storage_through_a_managed_endpoint()
    {
        var account = In(new StorageAccount("lake"));
        var runtime = new IntegrationRuntime("copy");
        var factory = In(new Factory("ingest")
        {
            Location = Region.SwedenCentral, Runtimes = [runtime], ManagedEndpoints = [new ManagedPrivateEndpoint("lake") { Target = account }],
            LinkedStorage = [new BlobLinkedService("lake") { Endpoint = account.BlobEndpoint, Through = runtime }],
        });

        Assert.Equal("swedencentral", runtime.Location);
        Assert.Equal("blob", factory.ManagedEndpoints[0].PartOfService);
        Assert.EndsWith("/managedVirtualNetworks/default/managedPrivateEndpoints/lake", factory.ManagedEndpoints[0].Id, StringComparison.Ordinal);
        Assert.Equal(Value.Of("copy"), WirePath.Parse("properties.connectVia.referenceName").Find(Projection.Write(factory.LinkedStorage[0], Wire.Arm)[""]));
        Assert.Equal(Value.Of(true), Projection.Write(factory.LinkedStorage[0], Wire.Terraform)[""]["use_managed_identity"]);
    }

    /// <summary>What a property is by default can be asked of a runtime that lies nowhere.</summary>
    [Fact]
    public void A_runtime_in_no_factory_follows_the_data() => Assert.Equal("AutoResolve", new IntegrationRuntime("copy").Location);

    [Fact]
    public void Its_studio_has_an_endpoint_and_a_zone_of_its_own()
    {
        var graph = Sketch.Graph((chat, _) =>
        {
            var endpoints = new Subnet("endpoints", prefix: 27);
            new VirtualNetwork("main") { AddressSpace = ["10.1.0.0/24"], Subnets = [endpoints] };
            chat.PrivateEndpoints(endpoints, new Factory("ingest"));
        });

        Assert.Equal(["privatelink.adf.azure.com", "privatelink.datafactory.azure.net"], graph.Resources.OfType<PrivateDnsZone>().Select(zone => zone.Name).Order(StringComparer.Ordinal));
    }

    private static T In<T>(T resource) where T : GroupedResource
    {
        resource.PutInto(Group);
        return resource;
    }
}
