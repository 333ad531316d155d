using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class NoSystemRecordTests : RuleTests<NoSystemRecord>
{
    private static readonly AiSystem Whole = new("Answers questions; decides nothing.") { Risk = AiRisk.Limited, Owner = "us", Oversight = "editors read samples", Disclosure = "a line above the box", Feedback = "a button", Retention = TimeSpan.FromDays(30) };

    protected override void Compliant(Architecture design) => Chat(design, Whole);

    [Fact]
    public void Nothing_is_on_record() => Reports(design => Chat(design, null), on: "ModelDeployment/models/answering", says: "'chat calls answering'");

    [Fact]
    public void The_record_has_gaps() => Reports(design => Chat(design, new("Answers questions.") { Risk = AiRisk.Minimal, Oversight = "editors read samples", Feedback = "a button" }), on: "ModelDeployment/models/answering", says: "lacks Owner, Disclosure, Retention");

    [Fact]
    public void Whoever_answers_for_the_architecture_answers_for_it() => Silent(design =>
    {
        design.Brief = new("Chat", "") { Owner = "us" };
        Chat(design, Whole with { Owner = null });
    });

    [Fact]
    public void An_agent_is_a_use_of_models() => Reports(_ => new Agent("clerk", new ContainerApp("host")).Calls(new ContainerApp("tool")), on: "ContainerApp/tool");

    [Fact]
    public void A_model_that_nobody_calls() => Silent(_ => new AIServicesAccount("models") { Deployments = [new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" }] });

    [Fact]
    public void Who_puts_a_model_there_uses_none() => Silent(_ =>
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" };
        new AIServicesAccount("models") { Deployments = [answering] };
        new ContainerApp("workshop").Writes(answering);
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Chat(Architecture design, AiSystem? record)
    {
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13" };
        new AIServicesAccount("models") { Deployments = [answering] };
        new ContainerApp("chat").Calls(answering);
        design.AiSystem = record;
    }
}
