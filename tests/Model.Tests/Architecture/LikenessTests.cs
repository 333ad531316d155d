using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

/// <summary>What is the same thing in each of many instances.</summary>
public sealed class LikenessTests
{
    [Fact]
    public void Instances_of_one_kind_are_alike_in_what_has_one_name()
    {
        var graph = Projects("project", "project");
        var (first, second) = (Vault(graph, 0), Vault(graph, 1));
        Assert.Equal([first, second], graph.AlikeTo(first));
        Assert.Equal([first, second], graph.AlikeTo(second));
        Assert.Same(first, graph.FirstAlike(second));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("project", null)]
    [InlineData("project", "tenant")]
    public void Without_a_kind_or_of_another_each_is_its_own(string? one, string? other)
    {
        var graph = Projects(one, other);
        Assert.Equal([Vault(graph, 1)], graph.AlikeTo(Vault(graph, 1)));
        Assert.Same(Vault(graph, 1), graph.FirstAlike(Vault(graph, 1)));
    }

    [Fact]
    public void Another_name_or_another_class_is_another_thing()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            using (design.Instance("hr", of: "project"))
            {
                new KeyVault("secrets");
                new StorageAccount("secrets");
            }

            using (design.Instance("sales", of: "project")) new KeyVault("keys");
        });
        Assert.All(graph.Elements, element => Assert.Same(element, Assert.Single(graph.AlikeTo(element))));
    }

    [Fact]
    public void Parts_are_alike_in_wholes_that_are_and_parts_of_one_whole_by_their_own_instance()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var shared = new List<ModelDeployment>();
            foreach (var name in new[] { "hr", "sales" })
            {
                using var project = design.Instance(name, of: "project");
                new StorageAccount("documents") { Containers = ["handbook"] };
                shared.Add(new ModelDeployment("answering") { Model = "gpt-5" });
            }

            new AIServicesAccount("models") { Deployments = [.. shared] };
        });
        Assert.Equal(2, graph.AlikeTo(graph.Resources.OfType<BlobContainer>().Last()).Count);
        Assert.Equal(["hr", "sales"], graph.AlikeTo(graph.Resources.OfType<ModelDeployment>().Last()).Select(deployment => deployment.Instance!.Name));
    }

    [Fact]
    public void A_group_that_each_has_does_not_make_them_differ()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            foreach (var name in new[] { "hr", "sales" })
            {
                using var stack = design.Stack(name);
                using var project = design.Instance(name, of: "project");
                new KeyVault("secrets");
            }
        });
        Assert.Equal(2, graph.Resources.OfType<ResourceGroup>().Count());
        Assert.Equal(2, graph.AlikeTo(Vault(graph, 1)).Count);
    }

    [Fact]
    public void Subnets_that_a_plan_gives_each_project_are_alike_and_those_of_the_network_are_not()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var plan = new AddressPlan("projects") { Common = [new("cmn", 26)], Profile = [new("pe", 26), new("agent", 27)], Projects = [1, 2, 3] };
            new VirtualNetwork("factory") { AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
        });
        Assert.Equal(["prj001-pe", "prj002-pe", "prj003-pe"], graph.AlikeTo(Subnet("prj002-pe")).Select(alike => alike.Name));
        Assert.Equal("prj001-agent", graph.FirstAlike(Subnet("prj003-agent")).Name);
        Assert.Same(Subnet("cmn"), Assert.Single(graph.AlikeTo(Subnet("cmn"))));

        Subnet Subnet(string name) => graph.Resources.OfType<Subnet>().Single(subnet => subnet.Name == name);
    }

    [Fact]
    public void Subnets_of_two_plans_are_no_more_alike_than_their_networks()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            foreach (var (name, range) in new (string, Cidr)[] { ("near", "10.8.0.0/16"), ("far", "10.9.0.0/16") })
            {
                var plan = new AddressPlan(name) { Networks = [new("dev", range)], Profile = [new("pe", 26)], Projects = [1] };
                new VirtualNetwork(name) { AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
            }
        });
        Assert.All(graph.Resources.OfType<Subnet>(), subnet => Assert.Single(graph.AlikeTo(subnet)));
    }

    private static KeyVault Vault(ArchitectureGraph graph, int which) => graph.Resources.OfType<KeyVault>().ElementAt(which);

    private static ArchitectureGraph Projects(string? one, string? other) => Sketch.Graph((design, _) =>
    {
        using (design.Instance("hr", of: one)) new KeyVault("secrets");
        using (design.Instance("sales", of: other)) new KeyVault("secrets");
    });
}
