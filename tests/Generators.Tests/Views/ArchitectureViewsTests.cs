using System.Globalization;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>Drawings of architectures, from the example to any.</summary>
public sealed class ArchitectureViewsTests
{
    [Fact]
    public void The_example_is_drawn_without_fault_in_every_environment()
    {
        var family = Example.Family;

        Assert.Equal(["dev", "test", "prod"], family.Graphs.Select(graph => graph.Environment.Name));
        Assert.All(family.Graphs, graph => Assert.Equal(8, ViewFiles.ViewsOf(graph).Count));
        Assert.Empty(family.Graphs.SelectMany(Faults));
    }

    [Fact]
    public void Any_architecture_is_drawn_without_fault() =>
        Assert.Empty(Enumerable.Range(0, 150).SelectMany(seed => RandomArchitectures.Of(seed).Graphs.SelectMany(Faults).Select(fault => string.Create(CultureInfo.InvariantCulture, $"seed {seed}, {fault}"))));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_view_of_hardly_anything_is_drawn(int size)
    {
        ViewNode[] nodes = [.. Enumerable.Range(0, size).Select(i => new ViewNode($"n-{i}", "a name that is not short"))];
        foreach (var edges in new ViewEdge[][] { [], [.. nodes.Skip(1).Select(node => new ViewEdge("e-1", "n-0", node.Id) { Marks = [new("1.1")] })] })
        {
            var scene = LayoutEngine.Draw(new View("v", "A title that is longer than what the picture shows", "", "", nodes, edges));

            Assert.True(scene.Width > 0 && scene.Height > 0);
            Assert.Empty(SceneFaults.Of(scene));
        }
    }

    [Fact]
    public void An_architecture_without_anything_is_drawn() => Assert.Empty(Faults(Sketch.Graph((_, _) => { })));

    [Fact]
    public void An_environment_that_looks_as_another_is_drawn_once()
    {
        string[] Folders(Action<Model.Architecture, DeploymentEnvironment> define) =>
            [.. ViewFiles.Of(Sketch.Family(define, null, Sketch.Dev, new("test", EnvironmentKind.Test), Sketch.Prod)).Files.Where(file => file.Path.EndsWith("architect.svg", StringComparison.Ordinal)).Select(file => file.Path)];

        Assert.Equal(["diagrams/architect.svg"], Folders((design, env) => design.Layer("Data").Shows(new SearchService("passages") { Replicas = env.Pick(1, prod: 3) })));
        Assert.Equal(["diagrams/architect.svg", "diagrams/dev/architect.svg"], Folders((design, env) => design.Layer("Data").Shows(env.IsProduction ? [new KeyVault("secrets"), new KeyVault("keys")] : [new KeyVault("secrets")])));
        Assert.Equal(["diagrams/architect.svg", "diagrams/dev/architect.svg", "diagrams/test/architect.svg"], Folders((design, env) => design.Layer("Data").Shows(new KeyVault("secrets-" + env.Name))));
    }

    [Theory]
    [InlineData("architect")]
    [InlineData("engineer")]
    [InlineData("network")]
    [InlineData("identity")]
    public void What_is_alike_in_many_is_drawn_once(string view)
    {
        var (alike, apart) = (Drawn("project"), Drawn(null));
        Assert.Equal(["StorageAccount/hr/documents one of 3 alike", "WebApp/hr/web one of 3 alike"], alike);
        Assert.Equal(3, apart.Count(card => card.StartsWith("WebApp/", StringComparison.Ordinal)));
        Assert.DoesNotContain(apart, card => card.EndsWith("alike", StringComparison.Ordinal));

        IReadOnlyList<string> Drawn(string? of) =>
        [
            .. ViewFiles.ViewsOf(Projects(of)).Single(drawn => drawn.Id == view).All.Where(node => node.Key is { } key && (key.StartsWith("WebApp/", StringComparison.Ordinal) || key.StartsWith("StorageAccount/", StringComparison.Ordinal)))
                .Select(node => $"{node.Key} {node.Details.FirstOrDefault(detail => detail.StartsWith("one of", StringComparison.Ordinal))}".Trim()).Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public void What_is_alike_is_drawn_without_fault() => Assert.Empty(Faults(Projects("project")).Concat(Faults(Projects(null))));

    [Fact]
    public void Steps_of_any_of_them_lead_to_the_one_that_is_drawn()
    {
        var views = ViewFiles.ViewsOf(Projects("project"));
        Assert.All(new[] { "architect", "engineer" }, id => Assert.Equal(["1.1"], views.Single(view => view.Id == id).Edges.SelectMany(edge => edge.Marks).Select(mark => mark.Number)));
        Assert.Single(views.Single(view => view.Id == "identity").Edges);
    }

    [Fact]
    public void Subnets_that_a_plan_gives_each_project_are_drawn_once()
    {
        var network = ViewFiles.ViewsOf(Sketch.Graph((_, _) =>
        {
            var plan = new AddressPlan("projects") { Common = [new("cmn", 26)], Profile = [new("pe", 26)], Projects = [1, 2, 3] };
            new VirtualNetwork("factory") { AddressSpace = plan.AddressSpace, Subnets = plan.Subnets };
        })).Single(view => view.Id == "network");
        Assert.Equal(["cmn ", "prj001-pe one of 3 alike"], network.All.Where(node => node.Form == NodeForm.Segment).Select(node => $"{node.Title} {node.Details.FirstOrDefault(detail => detail.EndsWith("alike", StringComparison.Ordinal))}"));
    }

    /// <summary>Three projects of which the last one's flow is told.</summary>
    private static ArchitectureGraph Projects(string? of) => Sketch.Graph((design, _) =>
    {
        var (front, data) = (design.Layer("Front"), design.Layer("Data"));
        foreach (var name in new[] { "hr", "sales", "finance" })
        {
            using var project = design.Instance(name, of);
            var (web, documents) = (new WebApp("web"), new StorageAccount("documents"));
            front.Shows(web);
            data.Shows(documents);
            if (name == "finance") design.Flow("Find").Stage("Find").Reads(web, documents, "looks it up");
            else web.Reads(documents);
        }
    });

    private static IEnumerable<string> Faults(ArchitectureGraph graph) =>
        ViewFiles.ViewsOf(graph).SelectMany(view => SceneFaults.Of(LayoutEngine.Draw(view)).Select(fault => $"{view.Id} of {graph.Environment.Name}: {fault}"));
}
