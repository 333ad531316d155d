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
    public void An_instance_may_be_opened_again()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            using (design.Instance("hr", of: "project", owner: new("People"), tags: new Dictionary<string, string> { ["cost"] = "77" })) new KeyVault("one");
            using (design.Instance("sales")) new KeyVault("two");
            using (design.Instance("hr")) new KeyVault("three");
            new KeyVault("four");
        });
        var vaults = graph.Resources.OfType<KeyVault>().ToList();
        Assert.Equal(["hr", "sales", "hr", null], vaults.Select(vault => vault.Instance?.Name));
        Assert.Same(vaults[0].Instance, vaults[2].Instance);
        Assert.Equal(("project", "People", "77"), (vaults[2].Instance!.Kind, vaults[2].Instance!.Owner!.Name, vaults[2].Instance!.Tags["cost"]));
        Assert.Equal((null, null, 0), (vaults[1].Instance!.Kind, vaults[1].Instance!.Owner, vaults[1].Instance!.Tags.Count));
    }

    [Fact]
    public void An_instance_inside_another_ends_by_itself() => Assert.Equal(["hr", "chat", "hr", "hr", null], Sketch.Graph((design, _) =>
    {
        using (design.Instance("hr"))
        {
            new KeyVault("one");
            using (design.Instance("chat")) new KeyVault("two");
            new KeyVault("three");
            using (design.Instance("hr")) new KeyVault("four");
        }

        new KeyVault("five");
    }).Resources.OfType<KeyVault>().Select(vault => vault.Instance?.Name));

    [Fact]
    public void Who_owns_an_instance_owns_what_is_made_in_it_unless_it_says_another() => Assert.Equal(["Platform", "People", "Auditors", "Platform"], Sketch.Graph((design, _) =>
    {
        design.Brief = new("Factory", "") { Owner = new("Platform") };
        new KeyVault("platform");
        using (design.Instance("hr", owner: new("People")))
        {
            new KeyVault("theirs");
            new KeyVault("audited") { Owner = new("Auditors") };
        }

        using (design.Instance("sales")) new KeyVault("nobody's");
    }).Resources.OfType<KeyVault>().Select(vault => vault.Owner!.Name));

    [Fact]
    public void The_nearest_tag_counts()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            foreach (var tag in new[] { "all", "team", "cost" }) design.Tags[tag] = "factory";
            using (design.Instance("hr", tags: new Dictionary<string, string> { ["team"] = "hr", ["cost"] = "hr" })) new KeyVault("inside") { Tags = new Dictionary<string, string> { ["cost"] = "own" } };
            new KeyVault("outside") { Tags = new Dictionary<string, string> { ["cost"] = "own" } };
        });
        Assert.Equal(["all factory, cost own, team hr", "all factory, cost own, team factory"], graph.Resources.OfType<KeyVault>().Select(Tags));
    }

    [Fact]
    public void Tags_of_an_instance_need_none_of_the_architecture() => Assert.Equal(["cost 77", ""], Sketch.Graph((design, _) =>
    {
        using (design.Instance("hr", tags: new Dictionary<string, string> { ["cost"] = "77" })) new KeyVault("inside");
        new KeyVault("outside");
    }).Resources.OfType<KeyVault>().Select(Tags));

    [Fact]
    public void A_part_that_a_whole_outside_takes_keeps_its_instance()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            ModelDeployment theirs;
            using (design.Instance("hr")) theirs = new("answering") { Model = "gpt-5" };
            new AIServicesAccount("models") { Deployments = [theirs, new ModelDeployment("shared") { Model = "gpt-5" }] };
        });
        Assert.Equal(["ModelDeployment/hr/models/answering", "ModelDeployment/models/shared"], graph.Resources.OfType<ModelDeployment>().Select(deployment => deployment.Key));
    }

    [Fact]
    public void A_part_that_a_whole_of_another_instance_takes_goes_there()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            ModelDeployment theirs;
            using (design.Instance("hr")) theirs = new("answering") { Model = "gpt-5" };
            using (design.Instance("sales")) new AIServicesAccount("models") { Deployments = [theirs] };
        });
        Assert.Equal("sales", graph.Resources.OfType<ModelDeployment>().Single().Instance!.Name);
    }

    private static string Tags(KeyVault vault) => string.Join(", ", (vault.Tags ?? new Dictionary<string, string>()).OrderBy(tag => tag.Key, StringComparer.Ordinal).Select(tag => $"{tag.Key} {tag.Value}"));

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
