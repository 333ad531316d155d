using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Layout;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>Each step has its number in the pictures, whatever kind of step it is.</summary>
public sealed class StepNumberTests
{
    [Fact]
    public void The_example_shows_each_number() => Assert.All(Example.Family.Graphs, MustShowEach);

    [Fact]
    public void Any_architecture_shows_each_number()
    {
        for (var seed = 0; seed < 300; seed++)
        {
            foreach (var graph in RandomArchitectures.Of(seed).Graphs) MustShowEach(graph);
        }
    }

    [Fact]
    public void A_step_within_one_node_stands_there() => MustShow(["1.1"], (flow, web) => flow.Stage("Think").Calls(web, web, "asks itself"));

    [Fact]
    public void A_step_that_goes_back_before_anything_happened_stands_somewhere() => MustShow(["1.1"], (flow, _) => flow.Stage("Try").LoopsBack("Try", "tries again"));

    [Fact]
    public void A_call_of_nobody_stands_where_the_flow_is() => MustShow(["1.1", "1.2"], (flow, web) => flow.Stage("Think").Does(web, "thinks").Calls(web, [], "tells nobody"));

    [Fact]
    public void A_step_of_a_group_that_no_picture_has_stands_somewhere() => MustShow(["1.1", "1.2"], (flow, web) =>
    {
        using var zone = flow.Architecture.Zone("nowhere", Trust.Private);
        flow.Stage("Wait").Happens(zone, "everything waits").Does(web, "goes on");
    });

    [Fact]
    public void A_stage_without_steps_is_shown_to_executives() => MustShow(["2.1"], (flow, web) =>
    {
        flow.Stage("Wait");
        flow.Stage("Think").Does(web, "thinks");
        flow.Stage("Rest");
    });

    [Fact]
    public void Two_steps_over_the_same_line_both_stand_on_it()
    {
        var graph = Sketch.Graph((architecture, _) =>
        {
            var (employee, web) = (new Person("employee"), new WebApp("web"));
            architecture.Flow("Ask").Stage("Ask").Calls(employee, web, "asks").Calls(employee, web, "asks again").Returns("an answer");
        });

        Assert.Equal(["1.1", "1.2", "1.3"], Assert.Single(ArchitectView.Of(graph).Edges).Marks.Select(mark => mark.Number));
    }

    private static void MustShow(string[] numbers, Action<Flow, WebApp> tell)
    {
        var graph = Sketch.Graph((architecture, _) => tell(architecture.Flow("Work"), new WebApp("web")));

        Assert.Equal(numbers, graph.Flows[0].Steps.Select(step => step.Number));
        MustShowEach(graph);
    }

    private static void MustShowEach(ArchitectureGraph graph)
    {
        string[] steps = Sorted(graph.Flows.SelectMany(flow => flow.Steps.Select(step => step.Number)));
        Assert.Equal(Sorted(graph.Flows.SelectMany(flow => flow.Stages.Select(stage => stage.Number))), Drawn(ExecutiveView.Of(graph)));
        Assert.Equal(steps, Drawn(ArchitectView.Of(graph)));
        Assert.Equal(steps, Drawn(EngineerView.Of(graph)));
        foreach (var flow in graph.Flows) Assert.Equal(Sorted(flow.Steps.Select(step => step.Number)), Drawn(FlowView.Of(graph, flow)));
        Assert.Empty(Drawn(NetworkView.Of(graph)));
        Assert.Empty(Drawn(IdentityView.Of(graph)));
    }

    /// <summary>The numbers in a drawing; one that stands twice in the same place is a fault.</summary>
    private static string[] Drawn(View view)
    {
        var scene = LayoutEngine.Draw(view);
        var places = scene.Edges.Select(edge => edge.Marks).Concat(scene.Nodes.Select(node => node.Card.Marks)).Select(marks => marks.Select(placed => placed.Mark.Number).ToList()).ToList();
        Assert.All(places, numbers => Assert.Equal(numbers.Distinct(), numbers));
        return Sorted(places.SelectMany(numbers => numbers));
    }

    private static string[] Sorted(IEnumerable<string> numbers) => [.. numbers.Distinct().Order(StringComparer.Ordinal)];
}
