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

    [Fact]
    public void A_drawing_that_is_too_wide_for_a_page_is_broken_into_bands()
    {
        var scene = LayoutEngine.Draw(Chain(16));

        Assert.Empty(SceneFaults.Of(scene));
        Assert.True(scene.Width < 1900, "Sixteen cards in a row cannot be read on a page.");
        Assert.True(scene.Nodes[0].Place.Bottom < scene.Nodes[^1].Place.Y && scene.Nodes[0].Place.Right < scene.Nodes[1].Place.X);
    }

    [Fact]
    public void Where_most_lines_would_jump_between_bands_a_wide_drawing_stays_whole()
    {
        var chain = Chain(16);
        var tangled = chain with { Edges = [.. chain.Edges, .. Enumerable.Range(0, 8).Select(i => new ViewEdge($"far{i}", $"n{i}", $"n{i + 8}"))] };

        Assert.Null(Bands.Of(LayoutEngine.Draw(tangled)));
        Assert.Empty(SceneFaults.Of(LayoutEngine.Draw(tangled)));
    }

    [Fact]
    public void Broken_drawings_of_any_chain_of_groups_are_without_fault()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var view = Chain(24);
            var random = new Random(seed);
            ViewNode[] groups = [.. view.Nodes.Chunk(3).Select((part, i) => new ViewNode($"g{i}", $"group {i}") { Form = NodeForm.Layer, Children = part })];
            var scene = LayoutEngine.Draw(view with
            {
                Nodes = [.. groups, new("aside", "what nobody calls") { IsAside = true }],
                Edges = [.. view.Edges, .. Enumerable.Range(0, 4).Select(i => new ViewEdge($"far{i}", $"n{random.Next(12)}", $"n{12 + random.Next(12)}") { Marks = [new($"{i}")], Label = "goes far", Course = (Course)random.Next(3) }).DistinctBy(edge => (edge.From, edge.To))],
            });

            Assert.Empty(SceneFaults.Of(scene));
        }
    }

    private static View Chain(int length) => new("v", "", "", "", [.. Enumerable.Range(0, length).Select(i => new ViewNode($"n{i}", $"node {i}"))],
        [.. Enumerable.Range(0, length - 1).Select(i => new ViewEdge($"e{i}", $"n{i}", $"n{i + 1}") { Marks = [new($"{i}")] })]);
}
