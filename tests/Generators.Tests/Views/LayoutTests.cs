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
    [InlineData(40, 30)]
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

    [Fact]
    public void Lines_run_straight_from_card_to_card_through_the_borders_of_groups()
    {
        ViewNode[] left = [new("n-1", "web"), new("n-2", "indexer"), new("n-3", "front")];
        ViewNode[] right = [new("n-4", "passages") { Details = ["Standard", "3 replicas"] }, new("n-5", "documents"), new("n-6", "history") { Subtitle = "conversations" }];
        ViewNode[] groups = [new("n-7", "Experience") { Form = NodeForm.Layer, Children = left }, new("n-8", "Memory") { Form = NodeForm.Layer, Children = [new("n-9", "inner") { Form = NodeForm.Segment, Details = ["10.1.0.0/24"], Children = right }] }];
        var scene = LayoutEngine.Draw(new View("v", "", "", "", groups, [new("e-1", "n-1", "n-4"), new("e-2", "n-2", "n-5"), new("e-3", "n-3", "n-6")]));

        Assert.All(scene.Edges, edge => Assert.Equal(2, edge.Corners.Count));
    }

    [Fact]
    public void A_card_with_two_callers_meets_both_in_straight_lines()
    {
        ViewNode[] nodes = [new("n-1", "web"), new("n-2", "handbook editor") { Subtitle = "keeps the handbook up to date" }, new("n-3", "intranet") { Subtitle = "where editors publish the handbook" }];
        var scene = LayoutEngine.Draw(new View("v", "", "", "", nodes, [new("e-1", "n-1", "n-3") { Marks = [new("B2")] }, new("e-2", "n-2", "n-3") { Marks = [new("B1")] }]));

        Assert.Empty(SceneFaults.Of(scene));
        Assert.All(scene.Edges, edge => Assert.True(edge.Corners.Count == 2 || Math.Abs(edge.Corners[1].Y - edge.Corners[2].Y) > 6, "A crook of a few units could be straight."));
    }

    [Fact]
    public void A_step_back_decides_no_column()
    {
        ViewNode[] nodes = [.. Enumerable.Range(0, 4).Select(i => new ViewNode($"n{i}", $"node {i}"))];
        ViewEdge[] edges = [new("e1", "n0", "n1"), new("e2", "n1", "n2"), new("back", "n2", "n0") { Course = Course.Free }, new("apart", "n3", "n0") { Course = Course.Free }];
        var scene = LayoutEngine.Draw(new View("v", "", "", "", nodes, edges));

        Assert.Empty(SceneFaults.Of(scene));
        Assert.Equal(["n0", "n1", "n2"], scene.Nodes.Where(node => node.Node.Id != "n3").OrderBy(node => node.Place.X).Select(node => node.Node.Id));
    }

    [Fact]
    public void What_data_is_taken_from_stands_left_of_who_takes_it()
    {
        var scene = LayoutEngine.Draw(new View("v", "", "", "", [new("reader", "reader"), new("source", "source")], [new("e", "reader", "source") { Course = Course.Against }]));

        Assert.Empty(SceneFaults.Of(scene));
        Assert.Equal(["source", "reader"], scene.Nodes.OrderBy(node => node.Place.X).Select(node => node.Node.Id));
    }
}
