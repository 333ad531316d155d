using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Model.Tests.Azure.Networking;

public sealed class PrivateDnsZoneTests
{
    private static readonly Lazy<ArchitectureGraph> Shared = new(() => Sketch.Graph((architecture, _) =>
    {
        foreach (var (name, range) in new[] { ("first", "10.1.0.0/24"), ("second", "10.1.1.0/24") })
        {
            using (architecture.Stack(name))
            using (architecture.Instance(name))
            {
                var endpoints = new Subnet("endpoints", prefix: 27);
                new VirtualNetwork(name) { AddressSpace = [range], Subnets = [endpoints] };
                architecture.PrivateEndpoints(endpoints, new StorageAccount("files"));
            }
        }
    }));

    [Fact]
    public void Stacks_share_a_zone() => Assert.Equal("first", Assert.Single(Shared.Value.Resources.OfType<PrivateDnsZone>()).Stack.Name);

    [Fact]
    public void Its_link_lies_with_the_network_that_it_leads_to()
    {
        var zone = Shared.Value.Resources.OfType<PrivateDnsZone>().Single();

        Assert.Equal(["first", "second"], zone.Links.Select(link => link.Stack.Name));
        Assert.All(zone.Links, link => Assert.Same(link.Network!.Stack, link.Stack));
    }

    [Fact]
    public void The_stack_of_the_zone_waits_for_no_other() =>
        Assert.DoesNotContain(Shared.Value.Resources, resource => resource.Stack.Name == "first" && ResourceReferences.Of(resource).Any(other => other.Stack.Name == "second"));

    [Fact]
    public void A_network_in_another_region_has_its_endpoints_there_and_may_resolve_the_names_of_others()
    {
        VirtualNetwork? here = null, there = null;
        var graph = Sketch.Graph((architecture, _) =>
        {
            var (near, far) = (new Subnet("near", prefix: 27), new Subnet("far", prefix: 27));
            here = new VirtualNetwork("here") { Location = Region.WestEurope, AddressSpace = ["10.1.0.0/24"], Subnets = [near] };
            there = new VirtualNetwork("there") { Location = Region.NorthEurope, AddressSpace = ["10.1.1.0/24"], Subnets = [far] };
            architecture.PrivateEndpoints(far, new SearchService("passages") { Location = Region.NorthEurope });
            foreach (var zone in architecture.PrivateEndpoints(near, new StorageAccount("files") { Location = Region.WestEurope }).SelectMany(endpoint => endpoint.Zones)) zone.LinkTo(there);
        });

        Assert.Equal(["passages in northeurope", "files in westeurope"], graph.Resources.OfType<PrivateEndpoint>().Select(endpoint => $"{endpoint.Name} in {endpoint.Location}"));
        Assert.Equal([here, there], graph.Resources.OfType<PrivateDnsZone>().Single(zone => zone.Name.Contains("blob", StringComparison.Ordinal)).Links.Select(link => link.Network));
    }

    [Fact]
    public void A_link_that_a_person_states_lies_with_its_zone()
    {
        PrivateDnsZone? zone = null;
        Sketch.Graph((architecture, _) =>
        {
            VirtualNetwork network;
            using (architecture.Stack("first")) network = new VirtualNetwork("hub") { AddressSpace = ["10.1.0.0/24"] };
            using (architecture.Stack("second")) zone = new PrivateDnsZone("contoso.internal") { Links = [new PrivateDnsZoneLink("hub") { Network = network }] };
        });

        Assert.Equal("second", Assert.Single(zone!.Links).Stack.Name);
    }
}
