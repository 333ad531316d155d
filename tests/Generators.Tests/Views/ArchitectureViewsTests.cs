using System.Globalization;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Model;
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

    private static IEnumerable<string> Faults(ArchitectureGraph graph) =>
        ViewFiles.ViewsOf(graph).SelectMany(view => SceneFaults.Of(LayoutEngine.Draw(view)).Select(fault => $"{view.Id} of {graph.Environment.Name}: {fault}"));
}
