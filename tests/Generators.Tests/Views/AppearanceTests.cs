using AiFactory.Generators.Views;
using AiFactory.Generators.Views.Projections;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Views;

/// <summary>An element that stands in several layers has in each the lines of the steps that mean it there.</summary>
public sealed class AppearanceTests
{
    private static readonly ArchitectureGraph Graph = Sketch.Graph((design, _) =>
    {
        var (spark, lake) = (new DatabricksWorkspace("spark"), new StorageAccount("lake"));
        var staging = design.Layer("Staging").Shows(lake);
        var (training, scoring) = (design.Layer("Training").Shows(spark, @as: "learner"), design.Layer("Scoring").Shows(spark, @as: "scorer"));
        design.Flow("Learn")
            .Stage("Train").Reads(spark, lake, "takes the training set").Between(training, staging).Does(spark, "trains")
            .Stage("Score").Reads(spark, lake, "takes what is new").Between(scoring, staging).Does(spark, "scores").Between(scoring, scoring)
            .Returns("numbers");
    });

    [Fact]
    public void Architects_see_it_in_each_layer_with_its_own_lines() =>
        Assert.Equal(["learner - lake: 1.1 2.3", "scorer - lake: 2.1"], LinesOf(ArchitectView.Of(Graph)));

    [Fact]
    public void Engineers_see_the_same() => Assert.Equal(LinesOf(ArchitectView.Of(Graph)), LinesOf(EngineerView.Of(Graph)));

    [Fact]
    public void So_does_the_picture_of_the_flow() => Assert.Equal(LinesOf(ArchitectView.Of(Graph)), LinesOf(FlowView.Of(Graph, Graph.Flows[0])));

    [Fact]
    public void What_happens_in_it_stands_where_it_is_meant() =>
        Assert.Equal(["learner: 1.2", "scorer: 2.2"], ArchitectView.Of(Graph).All.Where(node => node.Marks.Count > 0).Select(node => $"{node.Title}: {node.Marks.Single().Number}"));

    [Fact]
    public void Executives_see_lines_of_each_layer() => Assert.Equal(["Training - Staging: 1 2", "Scoring - Staging: 2"], LinesOf(ExecutiveView.Of(Graph)));

    [Theory]
    [InlineData(FlowPurpose.Interactive, false)]
    [InlineData(FlowPurpose.Monitoring, false)]
    [InlineData(FlowPurpose.Training, true)]
    public void Where_nobody_waits_the_data_is_followed(FlowPurpose purpose, bool isAgainst)
    {
        var graph = Sketch.Graph((design, _) => design.Flow("Learn").For(purpose).Stage("Take").Reads(new DatabricksWorkspace("spark"), new StorageAccount("lake"), "takes the training set"));

        Assert.Equal(isAgainst ? Course.Against : Course.Along, Assert.Single(ArchitectView.Of(graph).Edges).Course);
    }

    [Fact]
    public void Answers_and_steps_back_say_nothing_of_the_course()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var (web, store) = (new WebApp("web"), new StorageAccount("store"));
            design.Flow("Ask").Stage("Ask").Calls(web, store, "asks").Stage("Think").Does(store, "thinks").LoopsBack("Ask", "asks again");
        });

        Assert.Equal(Course.Along, Assert.Single(ArchitectView.Of(graph).Edges).Course);
    }

    private static IEnumerable<string> LinesOf(View view)
    {
        var titles = view.All.ToDictionary(node => node.Id, node => node.Title);
        return view.Edges.Select(edge => $"{titles[edge.From]} - {titles[edge.To]}: {string.Join(' ', edge.Marks.Select(mark => mark.Number))}");
    }
}
