using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class ScopesTests
{
    [Fact]
    public void A_stack_holds_what_is_made_in_it() => Assert.Equal(["before main", "inside data", "inner apps", "again data", "after main"], Sketch.Graph((design, _) =>
    {
        new KeyVault("before");
        using (design.Stack("data"))
        {
            new KeyVault("inside");
            using (design.Stack("apps")) new KeyVault("inner");
            new KeyVault("again");
        }

        new KeyVault("after");
    }).Resources.OfType<KeyVault>().Select(vault => $"{vault.Name} {vault.Stack}"));

    [Fact]
    public void A_stack_of_one_name_is_one_stack() => Assert.Single(Sketch.Graph((design, _) =>
    {
        using (design.Stack("data")) new KeyVault("one");
        using (design.Stack("data")) new KeyVault("two");
    }).Stacks);

    [Fact]
    public void A_part_lies_in_the_stack_and_instance_of_its_whole()
    {
        var container = Sketch.Graph((design, _) =>
        {
            var handbook = new BlobContainer("handbook");
            using (design.Stack("data"))
            using (design.Instance("hr")) new StorageAccount("documents") { Containers = [handbook] };
        }).Resources.OfType<BlobContainer>().Single();
        Assert.Equal(("data", "hr", "BlobContainer/hr/documents/handbook"), (container.Stack.Name, container.Instance!.Name, container.Key));
    }

    [Fact]
    public void What_is_derived_lies_with_what_it_serves()
    {
        var endpoint = Sketch.Graph((design, _) =>
        {
            Subnet endpoints;
            StorageAccount documents;
            using (design.Stack("network"))
            {
                endpoints = new Subnet("endpoints", 27);
                new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
            }

            using (design.Stack("data"))
            using (design.Instance("hr")) documents = new StorageAccount("documents");
            design.PrivateEndpoints(endpoints, documents);
        }).Resources.OfType<PrivateEndpoint>().Single();
        Assert.Equal(("data", "hr"), (endpoint.Stack.Name, endpoint.Instance!.Name));
        Assert.Equal(("network", null), (endpoint.Zones[0].Stack.Name, endpoint.Zones[0].Instance));
    }

    [Fact]
    public void A_stacks_group_is_in_no_instance() => Assert.Null(Sketch.Graph((design, _) =>
    {
        using (design.Instance("hr")) Assert.NotNull(new KeyVault("secrets").Group);
    }).Resources.OfType<ResourceGroup>().Single().Instance);

    [Fact]
    public void A_zone_has_what_is_made_in_it_and_the_layers_too()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            new KeyVault("outside");
            using (design.Zone("outer", Trust.Private))
            {
                new KeyVault("one");
                using (design.Zone("inner", Trust.Management)) new KeyVault("two");
                design.Layer("Data");
            }
        });
        Assert.Equal(["one outer", "two inner"], graph.ZoneOf.Select(pair => $"{pair.Key.Name} {pair.Value.Name}").Order(StringComparer.Ordinal));
        Assert.Equal("outer", graph.Zones[1].Outer!.Name);
        Assert.Equal("outer", graph.Layers[0].Outer!.Name);
    }

    [Fact]
    public void A_scope_that_stays_open_is_refused() => Assert.Throws<ModelException>(() => Sketch.Graph((design, _) => design.Zone("outer", Trust.Private)));
}
