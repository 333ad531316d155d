using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>What each picture shows, and what it leaves to others.</summary>
public sealed class ProjectionTests
{
    [Fact]
    public void Executives_see_what_no_step_speaks_of_in_one_band()
    {
        var view = ExecutiveView.Of(Sketch.Graph((design, _) =>
        {
            var (person, web) = (new Person("employee"), new WebApp("web"));
            design.Layer("Front").Shows(web);
            design.Layer("Watch").Shows(new LogAnalyticsWorkspace("logs"));
            design.Layer("Network").Shows(new VirtualNetwork("net"));
            design.Flow("Ask").Calls(person, web, "asks");
        }));

        Assert.Equal(["Front", "employee", "Below everything"], view.Nodes.Select(node => node.Title));
        Assert.Equal(["Watch", "Network"], view.Nodes[^1].Children.Select(node => node.Title));
        Assert.True(view.Nodes[^1].IsAside);
    }

    [Fact]
    public void Without_steps_executives_see_all_layers_as_they_are() =>
        Assert.Equal(["Front"], ExecutiveView.Of(Sketch.Graph((design, _) => design.Layer("Front").Shows(new WebApp("web")))).Nodes.Select(node => node.Title));

    [Fact]
    public void Engineers_read_once_where_several_private_endpoints_are()
    {
        var view = EngineerView.Of(Sketch.Graph((design, _) =>
        {
            var (lake, vault) = (new StorageAccount("lake"), new KeyVault("vault"));
            design.Layer("Store").Shows(lake, vault);
            var network = new VirtualNetwork("net") { Subnets = [new("endpoints", prefix: 26)] };
            design.PrivateEndpoints(network.Subnets[0], lake, vault);
            design.PrivateEndpoints(network.Subnets[0], lake);
        }));

        Assert.All(view.All, node => Assert.Equal(node.Details.Distinct(), node.Details));
        Assert.Contains("private endpoint in endpoints", view.All.Single(node => node.Title == "vault").Details);
        Assert.Contains("2 private endpoints in endpoints", view.All.Single(node => node.Title == "lake").Details);
    }

    [Fact]
    public void A_network_holds_what_speaks_over_it()
    {
        var view = NetworkView.Of(Sketch.Graph((design, _) =>
        {
            var (person, web, review, system) = (new Person("employee"), new WebApp("web"), new Practice("review"), new ExternalSystem("tickets"));
            design.Flow("Ask").Calls(person, web, "asks").Calls(review, web, "looks at answers").Calls(person, system, "files a ticket");
        }));

        Assert.Equal(["employee", "web"], view.Nodes.Select(node => node.Title));
    }

    [Fact]
    public void A_caller_says_whose_identity_it_acts_under() =>
        Assert.Contains("as indexer (Managed identity)", Assert.Single(Who(AppsThat("indexer"))).Details);

    [Fact]
    public void An_identity_that_several_share_stands_for_itself()
    {
        var who = Assert.Single(Who(AppsThat("indexer", "web")));

        Assert.Equal(("indexer", "used by indexer and web"), (who.Title, who.Details.Single()));
        Assert.Equal("Managed identity", who.Subtitle);
    }

    [Fact]
    public void Roles_given_by_hand_are_shown_while_they_are_few_and_counted_after()
    {
        Assert.Equal(["Managed identity", "Managed identity"], Who(Given(2)).Select(node => node.Subtitle));
        Assert.Equal(["13 more roles"], Who(Given(13)).Select(node => node.Title));
    }

    private static IReadOnlyList<ViewNode> Who(ArchitectureGraph graph) => IdentityView.Of(graph).Nodes.Single(node => node.Title == "Who").Children;

    private static ArchitectureGraph AppsThat(params string[] apps) => Sketch.Graph((design, _) =>
    {
        var (identity, lake) = (new UserAssignedIdentity("indexer"), new StorageAccount("lake"));
        foreach (var name in apps) design.Flow(name).Reads(new ContainerApp(name) { Identity = new() { UserAssigned = [identity] } }, lake, "reads").As(identity);
    });

    private static ArchitectureGraph Given(int roles) => Sketch.Graph((_, _) =>
    {
        var lake = new StorageAccount("lake");
        for (var i = 0; i < roles; i++) _ = new RoleAssignment($"given-{i}") { Scope = lake, Role = Role.Reader, Principal = new UserAssignedIdentity($"team-{i}") };
    });
}
