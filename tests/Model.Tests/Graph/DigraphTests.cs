using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class DigraphTests
{
    private static readonly Node Web = new("web"), Search = new("search"), Models = new("models"), Store = new("store"), Twin = new("web");

    private static readonly Digraph<Node> Chat = new([Web, Search, Models, Store, Twin], [(Web, Search), (Search, Store), (Web, Models), (Models, Store), (Web, Search)]);

    [Fact]
    public void Answers_in_nodes()
    {
        Assert.Equal([Web, Search, Models, Store], Chat.ReachableFrom(Web));
        Assert.Equal([Web, Models, Store], Chat.ReachableFrom(Web, through: node => node != Search));
        Assert.Equal([Web, Search], Chat.Reaching(Search));
        Assert.Equal([Search, Models], Chat.Successors(Web));
        Assert.Equal([Search, Models], Chat.Predecessors(Store));
        Assert.Equal("web > search > store", Chat.ShortestPath(Web, Store)!.ToString());
        Assert.Equal([0, 1], Chat.ShortestPath(Web, Store)!.Edges);
        Assert.Null(Chat.ShortestPath(Store, Web));
        Assert.Equal([Web, Store], Chat.Unavoidable(Web, Store));
        Assert.Equal([Web, Search, Models, Store, Twin], Chat.InTopologicalOrder(out var cycle));
        Assert.Null(cycle);
        Assert.Empty(Chat.Cycles());
        Assert.Empty(Chat.ArticulationPoints());
    }

    [Fact]
    public void Lists_paths_until_told_to_stop()
    {
        var found = Chat.PathsBetween(Web, Store, maxLength: 5, maxCount: 2);

        Assert.Equal(["web > search > store", "web > search > store"], found.Paths.Select(path => path.ToString()));
        Assert.Equal([4, 1], found.Paths[1].Edges);
        Assert.True(found.CutOff);
    }

    [Fact]
    public void Equal_nodes_are_not_the_same_node()
    {
        Assert.Equal(Web, Twin);
        Assert.Equal(5, Chat.Nodes.Count);
        Assert.Same(Twin, Assert.Single(Chat.ReachableFrom(Twin)));
        Assert.Single(new Digraph<Node>([Web, Web], []).Nodes);
    }

    [Fact]
    public void Shows_cycles()
    {
        var graph = new Digraph<Node>([Web, Search, Store], [(Store, Search), (Search, Store), (Web, Search)]);

        Assert.Equal([[Search, Store]], graph.Cycles());
        Assert.Null(graph.InTopologicalOrder(out var cycle));
        Assert.Equal("search > store > search", cycle!.ToString());
    }

    [Fact]
    public void A_stranger_is_refused_by_name()
    {
        var stranger = new Node("stranger");

        Assert.False(Chat.Contains(stranger));
        Assert.Contains("'stranger'", Assert.Throws<ArgumentException>(() => Chat.ReachableFrom(stranger)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new Digraph<Node>([Web], [(Web, stranger)]));
    }

    private sealed record Node(string Name)
    {
        public override string ToString() => Name;
    }
}
