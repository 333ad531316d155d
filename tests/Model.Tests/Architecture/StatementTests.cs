using AiFactory.Model.Azure;
using AiFactory.Tests;

namespace AiFactory.Model.Tests;

/// <summary>What an author says of flows, connections and elements that no resource can tell: it reaches the graph as it was said, and nothing is said unless it was.</summary>
public sealed class StatementTests
{
    [Fact]
    public void A_flow_is_interactive_unless_it_is_for_something_else()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            design.Flow("Answer");
            design.Flow("Learn").For(FlowPurpose.Training);
        });
        Assert.Equal([FlowPurpose.Interactive, FlowPurpose.Training], graph.Flows.Select(flow => flow.Purpose));
    }

    [Fact]
    public void A_flow_promises_what_the_brief_does_unless_it_promises_its_own()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            design.Brief = new("Chat", "") { Availability = 99.9, Rto = TimeSpan.FromHours(4), Rpo = TimeSpan.FromHours(1) };
            design.Flow("Answer").Promises(latency: TimeSpan.FromSeconds(3), peakPerSecond: 20);
            design.Flow("Report").Promises(availability: 99, rto: TimeSpan.FromDays(1), rpo: TimeSpan.FromDays(2));
        });
        Assert.Equal(
            [(99.9, TimeSpan.FromHours(4), TimeSpan.FromHours(1), TimeSpan.FromSeconds(3), 20), (99, TimeSpan.FromDays(1), TimeSpan.FromDays(2), null, null)],
            graph.Flows.Select(flow => (flow.Availability, flow.Rto, flow.Rpo, flow.Latency, flow.PeakPerSecond)));
    }

    [Fact]
    public void A_step_speaks_for_each_of_its_connections()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var (web, one, other) = (new ContainerApp("web"), new ContainerApp("one"), new ContainerApp("other"));
            design.Flow("Answer").Calls(web, [one, other], "asks both").Takes(TimeSpan.FromSeconds(1)).GivesUpAfter(TimeSpan.FromSeconds(5)).Uses(800).SignsInWith(SignIn.Certificate);
        });
        Assert.Equal(2, graph.Connections.Count);
        Assert.All(graph.Connections, connection => Assert.Equal(
            (TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), 800, SignIn.Certificate), (connection.Latency, connection.Timeout, connection.Tokens, connection.SignIn)));
    }

    [Fact]
    public void A_step_says_in_which_groups_its_ends_are_meant()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            var (spark, lake) = (new DatabricksWorkspace("spark"), new StorageAccount("lake"));
            var (training, staging) = (design.Layer("Training").Shows(spark, @as: "training"), design.Layer("Staging").Shows(lake));
            design.Flow("Learn").Reads(spark, lake, "takes the training set").Between(training, staging).Does(spark, "trains");
        });
        Assert.Equal([("Training", "Staging"), (null, null)], graph.Flows[0].Steps.Select(step => (step.From?.Name, step.To?.Name)));
    }

    [Fact]
    public void Of_a_connection_nothing_is_known_that_was_not_said()
    {
        var connection = Assert.Single(Sketch.Graph((_, _) => new ContainerApp("web").Calls(new ContainerApp("other"))).Connections);
        Assert.Equal((null, null, null, null), (connection.Latency, connection.Timeout, connection.Tokens, connection.SignIn));
    }

    [Fact]
    public void An_element_says_what_it_may_hold_and_how_much_it_bears()
    {
        var documents = Sketch.Graph((_, _) => new StorageAccount("documents") { Holds = DataClass.Personal, CallsPerSecond = 300 }).Resources.OfType<StorageAccount>().Single();
        Assert.Equal((DataClass.Personal, 300), (documents.Holds, documents.CallsPerSecond));
    }

    [Fact]
    public void A_system_outside_says_what_was_agreed_with_its_owner()
    {
        var portal = Assert.IsType<ExternalSystem>(Assert.Single(Sketch.Graph((_, _) => new ExternalSystem("portal") { SignIn = SignIn.Entra, Availability = 99.5 }).Elements));
        Assert.Equal((SignIn.Entra, 99.5), (portal.SignIn, portal.Availability));
    }

    [Fact]
    public void An_agent_calls_as_itself_where_it_has_an_identity()
    {
        var graph = Sketch.Graph((_, _) =>
        {
            var own = new UserAssignedIdentity("own");
            var host = new ContainerApp("host") { Identity = ManagedIdentity.System };
            var documents = new StorageAccount("documents");
            new Agent("clerk", host) { Identity = own }.Reads(documents);
            new Agent("helper", host).Writes(documents);
        });
        Assert.Equal(["own", "host"], graph.Connections.Select(connection => connection.Principal is UserAssignedIdentity identity ? identity.Name : connection.Caller!.Name));
        Assert.Equal(["Storage Blob Data Reader", "Storage Blob Data Contributor"], graph.Grants.Select(grant => grant.Role));
        Assert.All(graph.Grants, grant => Assert.Equal("host", grant.Caller.Name));
    }

    [Fact]
    public void A_gate_that_measures_says_so_in_words_too()
    {
        var graph = Sketch.Graph((design, env) =>
        {
            design.Flow("Release").Stage("Try").WhenEvaluated("groundedness", 4.5, "editors");
            design.Promote(env, Sketch.Prod).When("the team agrees").WhenEvaluated("relevance", 4);
        });
        var gate = graph.Flows[0].Stages[0].Gates.Single();
        Assert.Equal(("groundedness is at least 4.5", "editors", new Evaluation("groundedness", 4.5)), (gate.Condition, gate.Approver?.Name, gate.Evaluation));
        Assert.Equal([null, new Evaluation("relevance", 4)], graph.Promotions.Single().Gates.Select(asked => asked.Evaluation));
    }

    [Fact]
    public void What_is_on_record_of_a_system_and_which_tags_it_needs_reach_the_graph()
    {
        var graph = Sketch.Graph((design, _) =>
        {
            design.AiSystem = new("Answers questions; decides nothing.") { Risk = AiRisk.Limited };
            design.RequireTags("owner", "cost-centre");
        });
        Assert.Equal(AiRisk.Limited, graph.AiSystem?.Risk);
        Assert.Equal(["owner", "cost-centre"], graph.RequiredTags);
    }

    [Fact]
    public void Nothing_is_on_record_and_no_tag_is_needed_unless_it_was_said()
    {
        var graph = Sketch.Graph((_, _) => { });
        Assert.Null(graph.AiSystem);
        Assert.Empty(graph.RequiredTags);
        Assert.Empty(graph.Environment.AllowedRegions);
    }
}
