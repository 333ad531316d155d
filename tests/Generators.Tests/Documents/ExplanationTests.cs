using AiFactory.Generators.Documents;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Documents;

public sealed class ExplanationTests
{
    [Fact]
    public void It_opens_with_the_domain_and_the_cloud() => Assert.Equal("Forecast, built on Microsoft Azure: says what will be needed. It is told of dev in 2 steps.", Told().Opening);

    [Fact]
    public void Without_anything_in_the_cloud_it_names_none() =>
        Assert.Equal("Notes. It is told of dev in 0 steps.", Explanation.Of(Sketch.Graph((design, _) => design.Brief = new("Notes", "")), Audience.Architect).Opening);

    [Fact]
    public void A_title_says_what_is_done_and_which_way_data_goes() => Assert.Equal(["1. Train (Store → Training)", "2. Score (Training → Inference)"], Told().Flows.Single().Sections.Select(section => $"{section.Number}. {section.Title}"));

    [Fact]
    public void One_element_in_two_roles_is_told_by_each()
    {
        var parts = Told().Flows.Single().Sections.SelectMany(section => section.Parts).Where(part => part.Key == "DatabricksWorkspace/spark").ToList();
        Assert.Equal(["learner", "scorer", "learner"], parts.Select(part => part.Name));
        Assert.Equal("loads the model (2.1)", parts[1].Does);
    }

    [Fact]
    public void A_container_is_told_as_what_is_shown_of_it() => Assert.Contains(Told().Flows.Single().Sections[0].Parts, part => part is { Name: "lake", Key: "StorageAccount/lake", Does: "is read by learner (1.1)" });

    [Fact]
    public void Executives_read_of_groups_and_engineers_of_names_in_Azure()
    {
        Assert.Equal(["Store", "Training"], Told(Audience.Executive).Flows.Single().Sections[0].Parts.Select(part => part.Name));
        Assert.DoesNotContain("Databricks", Told(Audience.Executive).ToText(), StringComparison.Ordinal);
        var engineers = Told(Audience.Engineer).ToText();
        Assert.Contains("Azure Databricks dbw-sketch-spark-dev of the stack main", engineers, StringComparison.Ordinal);
        Assert.Contains("1.1 Learner takes the training set. [spark to curated; HTTPS", engineers, StringComparison.Ordinal);
    }

    [Fact]
    public void It_closes_with_the_concern_of_each_group() => Assert.Equal("In sum, each group has a concern of its own: Store, what is kept (in 1); Training, what learns (in 1 and 2); Inference (in 2).", Told().Closing);

    [Fact]
    public void A_loop_a_reply_a_place_and_a_group_have_words_too()
    {
        var told = Explanation.Of(Sketch.Graph((design, _) =>
        {
            var (person, web) = (new Person("employee"), new WebApp("web"));
            var front = design.Layer("Front").Shows(web);
            design.Flow("Ask").Stage("Ask").Calls(person, web, "asks").Does(web, "thinks").Happens(front, "is watched").Returns("the answer").LoopsBack("Ask", "until it is good");
        }), Audience.Architect).Flows.Single().Sections.Single();
        Assert.Equal("Ask", told.Title);
        Assert.Equal("asks (1.1); gets the answer (1.4)", told.Parts.Single(part => part.Name == "employee").Does);
        Assert.Equal("is called by employee (1.1); thinks (1.2)", told.Parts.Single(part => part.Name == "web").Does);
        Assert.Equal("is watched (1.3)", told.Parts.Single(part => part.Name == "Front").Does);
    }

    [Theory]
    [InlineData(Audience.Architect)]
    [InlineData(Audience.Executive)]
    [InlineData(Audience.Engineer)]
    public void Hostile_names_stay_text(Audience audience)
    {
        var graph = Sketch.Graph((design, _) =>
        {
            design.Brief = new("<b>Chat</b>\u001b[31m", "# Answers");
            var (person, web) = (new Person("a\n- **b**"), new WebApp("web"));
            design.Layer("<script>").Shows(web);
            design.Flow("Ask\n# now").Stage("Ask <i>").Calls(person, web, "asks\u001b[2J");
        });
        var told = Explanation.Of(graph, audience);
        Assert.DoesNotContain('\u001b', told.ToText() + told.ToMarkdown());
        Assert.DoesNotContain("<script>", told.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n- **b**", told.ToMarkdown(), StringComparison.Ordinal);
        Assert.DoesNotContain("\n# now", told.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_flow_of_several_keeps_its_letter()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            design.Flow("Ask").Does(new Person("employee"), "asks");
            design.Flow("Look").Does(new Person("editor"), "looks");
        });
        Assert.Equal(["A. Ask", "B. Look"], Explanation.Of(graph, Audience.Architect).Flows.Select(flow => flow.Heading));
        Assert.Equal("B1", Assert.Single(Explanation.Of(graph, Audience.Architect, graph.Flows[1]).Flows.Single().Sections).Number);
    }

    private static Explanation Told(Audience audience = Audience.Architect) => Explanation.Of(Sketch.Graph((design, _) =>
    {
        design.Brief = new("Forecast", "Says what will be needed.");
        var curated = new BlobContainer("curated");
        var (lake, spark) = (new StorageAccount("lake") { Containers = [curated] }, new DatabricksWorkspace("spark"));
        var models = new MachineLearningWorkspace("models");
        var store = design.Layer("Store", "what is kept").Shows(lake);
        var training = design.Layer("Training", "what learns").Shows(spark, @as: "learner").Shows(models);
        var inference = design.Layer("Inference").Shows(spark, @as: "scorer");
        design.Flow("Forecast")
            .Stage("Train").Reads(spark, curated, "takes the training set").Between(training, store).Does(spark, "learns").Between(training, training)
            .Stage("Score").Reads(spark, models, "loads the model").Between(inference, training).Writes(spark, models, "registers").Between(training, training);
    }), audience);
}
