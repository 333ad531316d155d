using System.Globalization;
using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;

namespace AiFactory.Generators.Tests.Views;

public sealed class LayoutTests
{
    [Theory]
    [InlineData(3, 120)]
    [InlineData(8, 120)]
    [InlineData(20, 80)]
    [InlineData(60, 20)]
    [InlineData(200, 3)]
    public void Drawings_of_any_graph_are_without_fault(int size, int graphs)
    {
        var faults = Enumerable.Range(0, graphs).SelectMany(seed => SceneFaults.Of(LayoutEngine.Draw(RandomViews.Of(size, seed))).Select(fault => string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {fault}")));

        Assert.Empty(faults);
    }

    [Fact]
    public void The_same_view_is_drawn_the_same_twice()
    {
        var (once, again) = (LayoutEngine.Draw(RandomViews.Of(60, 7)), LayoutEngine.Draw(RandomViews.Of(60, 7)));

        Assert.Equal(once.Nodes.Select(node => node.Place), again.Nodes.Select(node => node.Place));
        Assert.Equal(once.Edges.SelectMany(edge => edge.Corners), again.Edges.SelectMany(edge => edge.Corners));
    }

    [Fact]
    public void An_edge_without_two_nodes_is_refused()
    {
        var node = new ViewNode("a", "a");
        Assert.Throws<ArgumentException>(() => LayoutEngine.Draw(new View("v", "", "", "", [node], [new ViewEdge("e", "a", "b")])));
        Assert.Throws<ArgumentException>(() => LayoutEngine.Draw(new View("v", "", "", "", [node], [new ViewEdge("e", "a", "a")])));
    }

    [Fact]
    public void A_chain_is_one_straight_line()
    {
        ViewNode[] nodes = [.. Enumerable.Range(0, 5).Select(i => new ViewNode($"n{i}", $"node {i}"))];
        var scene = LayoutEngine.Draw(new View("v", "", "", "", nodes, [.. Enumerable.Range(0, 4).Select(i => new ViewEdge($"e{i}", $"n{i}", $"n{i + 1}") { Marks = [new($"{i}")] })]));

        Assert.All(scene.Edges, edge => Assert.Equal(2, edge.Corners.Count));
    }
}
