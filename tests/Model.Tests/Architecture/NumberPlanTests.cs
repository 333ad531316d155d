using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

public sealed class NumberPlanTests
{
    [Fact]
    public void Stages_are_whole_numbers_and_steps_decimals() => Assert.Equal(["1: 1.1 1.2", "2: 2.1"], Numbers(design =>
    {
        var (person, web, store) = Parts();
        design.Flow("Ask").Stage("In").Calls(person, web, "asks").Reads(web, store, "looks").Stage("Out").Returns("the answer");
    }));

    [Fact]
    public void Several_flows_have_letters() => Assert.Equal(["A1: A1.1", "B1: B1.1"], Numbers(design =>
    {
        var (person, web, store) = Parts();
        design.Flow("Ask").Calls(person, web, "asks");
        design.Flow("Look").Reads(web, store, "looks");
    }));

    [Fact]
    public void A_fan_out_is_one_step() => Assert.Equal(["1: 1.1 1.2"], Numbers(design =>
    {
        var (person, web, store) = Parts();
        design.Flow("Ask").Calls(person, [web, store], "asks both").Does(web, "thinks");
    }));

    [Fact]
    public void A_step_has_one_number_in_all_environments_from_the_first_build_on()
    {
        var first = Sketch.Family(Define, null, Sketch.Dev, Sketch.Prod);
        var again = Sketch.Family(Define, new BuildOptions { Lock = LockFile.Empty.After(first) }, Sketch.Dev, Sketch.Prod);
        Assert.Equal(["1.1 1.3", "1.1 1.2 1.3"], first.Graphs.Select(Printed));
        Assert.Equal(first.Graphs.Select(Printed), again.Graphs.Select(Printed));

        static string Printed(ArchitectureGraph graph) => string.Join(" ", graph.Flows[0].Steps.Select(step => step.Number));

        static void Define(Architecture design, DeploymentEnvironment env)
        {
            var (person, web, store) = Parts();
            var asked = design.Flow("Ask").Calls(person, web, "asks");
            if (env.IsProduction) asked.Does(web, "thinks");
            asked.Reads(web, store, "looks");
        }
    }

    [Fact]
    public void A_loop_has_a_number_of_its_own_and_knows_its_goal()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var (person, web, store) = Parts();
            design.Flow("Ask").Stage("In").Calls(person, web, "asks").Stage("Out").Reads(web, store, "looks").LoopsBack("In", "until it is enough");
        });
        var loop = graph.Flows[0].Steps.Last();
        Assert.Equal(("2.2", StepDirection.Back, "1"), (loop.Number, loop.Direction, loop.BackTo!.Number));
    }

    [Fact]
    public void A_loop_to_nowhere_names_the_nearest_stage()
    {
        var wrong = Assert.Throws<ModelException>(() => Sketch.Graph((design, _) => design.Flow("Ask").Stage("Intake").LoopsBack("Intak", "again")));
        Assert.Equal("AIFA7005", wrong.Code);
        Assert.Contains("'Intake'", wrong.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(1, "2 | a")]
    [InlineData(-3, "1")]
    [InlineData(int.MaxValue, "1")]
    public void A_number_that_no_page_could_show_is_refused(int stage, string step)
    {
        var wrong = Assert.Throws<ModelException>(() => Sketch.Graph((design, _) => design.Flow("Ask").Stage("In", stage).Does(new Person("employee"), "asks").Numbered(step)));
        Assert.StartsWith("AIFA70", wrong.Code, StringComparison.Ordinal);
    }

    [Fact]
    public void A_flow_has_words() => Assert.Throws<ArgumentNullException>(() => Sketch.Graph((design, _) => design.Flow("Ask").Stage(null!)));

    [Fact]
    public void A_reply_may_come_from_another_than_the_first_that_is_called()
    {
        var reply = Sketch.Graph((design, _) =>
        {
            var (person, names, web) = (new Person("reader"), new TrafficManagerProfile("names"), new WebApp("web"));
            design.Flow("Ask").Calls(person, names, "asks where").Calls(person, web, "asks").Returns("the answer", from: web);
        }).Flows[0].Steps.Last();
        Assert.Equal("reader calls web", Assert.Single(reply.Connections).ToString());
    }

    [Fact]
    public void A_reply_needs_a_question() => Assert.Equal("AIFA7004", Assert.Throws<ModelException>(() => Sketch.Graph((design, _) => design.Flow("Ask").Returns("nothing"))).Code);

    [Fact]
    public void Numbers_of_a_source_are_kept_and_counted_on() => Assert.Equal(["3: 3.1", "4: 4.2b 4.3"], Numbers(design =>
    {
        var (person, web, store) = Parts();
        design.Flow("Ask").Stage("In", number: 3).Calls(person, web, "asks").Stage("Out").Reads(web, store, "looks").Numbered("2b").Does(web, "answers");
    }));

    [Fact]
    public void What_is_new_takes_a_letter_and_what_was_there_stays()
    {
        static void Before(Architecture design)
        {
            var (person, web, store) = Parts();
            design.Flow("Ask").Stage("In").Calls(person, web, "asks").Reads(web, store, "looks").Stage("Out").Returns("the answer");
        }

        static void After(Architecture design)
        {
            var (person, web, store) = Parts();
            design.Flow("Ask").Stage("In").Calls(person, web, "reworded").Does(web, "checks").Reads(web, store, "looks").Stage("Between").Does(web, "thinks").Stage("Out").Returns("the answer").Does(person, "reads it");
        }

        var locked = LockFile.Empty.After(Sketch.Family((design, _) => Before(design)));
        Assert.Equal(["1: 1.1 1.1a 1.2", "1a: 1a.1", "2: 2.1 2.2"], Numbers(After, locked));
    }

    [Fact]
    public void A_second_flow_gives_the_first_a_letter_and_keeps_its_numbers()
    {
        static void Ask(Architecture design, bool first)
        {
            var (person, web, store) = Parts();
            if (first) design.Flow("Look").Reads(web, store, "looks");
            design.Flow("Ask").Calls(person, web, "asks").Does(web, "thinks");
        }

        var locked = LockFile.Empty.After(Sketch.Family((design, _) => Ask(design, first: false)));
        Assert.Equal(["A1: A1.1", "B1: B1.1 B1.2"], Numbers(design => Ask(design, first: true), locked));
    }

    private static IEnumerable<string> Numbers(Action<Architecture> define, LockFile? locked = null) =>
        Sketch.Graph((design, _) => define(design), new BuildOptions { Lock = locked ?? LockFile.Empty }).Flows.SelectMany(flow => flow.Stages).Select(stage => $"{stage.Number}: {string.Join(" ", stage.Steps.Select(step => step.Number))}");

    private static (Person Person, WebApp Web, StorageAccount Store) Parts() => (new("employee"), new("web"), new("documents"));
}
