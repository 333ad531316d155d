using AiFactory.Model.Graph;

namespace AiFactory.Model.Tests.Graph;

public sealed class StrongComponentsTests
{
    [Fact]
    public void Groups_what_goes_in_circles() // 0 > 1 <> 3, 2 to itself
    {
        var components = Graphs.Of((0, 1), (1, 3), (3, 1), (2, 2)).StrongComponents();

        Assert.Equal([[0], [1, 3], [2]], components.All);
        Assert.Equal([[1, 3], [2]], components.Cyclic);
        Assert.True(components.IsOnCycle(2));
        Assert.False(components.IsOnCycle(0));
        Assert.Equal(1, components.Of(3));
    }

    [Fact]
    public void Agrees_with_the_closure() => Seeded.Check(random =>
    {
        var graph = Graphs.Any(random);
        var reaches = graph.Closure();
        var components = graph.StrongComponents();
        return graph.Vertices().All(one =>
            graph.Vertices().All(other => (components.Of(one) == components.Of(other)) == (reaches[one, other] && reaches[other, one]))
            && components.IsOnCycle(one) == graph.Edges().Any(edge => edge.From == one && reaches[edge.To, one])
            && components.All[components.Of(one)].Contains(one))
            && components.All.Sum(component => component.Count) == graph.VertexCount
            && components.All.All(component => component.SequenceEqual(component.Order()))
            && components.All.Select(component => component[0]).SequenceEqual(components.All.Select(component => component[0]).Order());
    });

    [Fact]
    public void Depth_and_size_do_no_harm()
    {
        Assert.Equal(Graphs.Long, Graphs.Chain.StrongComponents().All.Count);
        Assert.Single(Graphs.Ring.StrongComponents().All);
        Assert.NotEmpty(Graphs.Large.StrongComponents().All);
    }
}
