using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class AnswersUnwatchedTests : RuleTests<AnswersUnwatched>
{
    protected override void Compliant(Architecture design)
    {
        var answering = Chat(design);
        design.Flow("Watch").For(FlowPurpose.Monitoring).Calls(new ContainerJob("rater"), answering, "rates a sample of the answers");
    }

    [Fact]
    public void Nobody_looks() => Reports(design => Chat(design), on: "ModelDeployment/models/answering", says: "in the critical flow 'Answer'");

    [Fact]
    public void Somebody_looks_at_something_else() => Reports(design =>
    {
        Chat(design);
        design.Flow("Watch").For(FlowPurpose.Monitoring).Calls(new ContainerJob("rater"), new ContainerApp("other"), "looks");
    }, on: "ModelDeployment/models/answering");

    [Fact]
    public void Somebody_reads_the_logs() => Silent(design =>
    {
        Chat(design);
        design.Flow("Watch").For(FlowPurpose.Monitoring).Reads(new ContainerJob("rater"), new LogAnalyticsWorkspace("logs"), "takes a sample");
    });

    [Fact]
    public void Nobody_depends_on_it() => Silent(design => Chat(design, Criticality.Medium));

    [Fact]
    public void It_runs_at_night() => Silent(design => Chat(design, purpose: FlowPurpose.Batch));

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void An_endpoint_that_collects(bool collects, int findings) => Assert.Equal(findings, Judge(Designs.Graph(design =>
    {
        var blue = new OnlineDeployment("blue") { Size = "Standard_DS3_v2", Collector = collects ? new() : null };
        new MachineLearningWorkspace("lab") { OnlineEndpoints = [new OnlineEndpoint("score") { Deployments = [blue] }] };
        design.Flow("Score", Criticality.High).Calls(new ContainerApp("web"), blue.Parent, "asks");
    })).Count);

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static ModelDeployment Chat(Architecture design, Criticality criticality = Criticality.High, FlowPurpose purpose = FlowPurpose.Interactive)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" };
        new AIServicesAccount("models") { Deployments = [answering] };
        design.Flow("Answer", criticality).For(purpose).Calls(new ContainerApp("chat"), answering, "writes an answer");
        return answering;
    }
}
