using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class PersonalDataIntoPromptTests : RuleTests<PersonalDataIntoPrompt>
{
    protected override void Compliant(Architecture design) => Answer(design, DataClass.Personal, redacts: true);

    [Fact]
    public void As_it_came()
    {
        var verdict = Reports(design => Answer(design, DataClass.Personal), on: "ContainerApp/chat", says: "personal data");
        Assert.Equal(["employee calls chat", "chat calls answering"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void What_is_not_personal() => Silent(design => Answer(design, DataClass.Confidential));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Answer(Architecture design, DataClass data, bool redacts = false)
    {
        var chat = new ContainerApp("chat");
        var answering = new ModelDeployment("answering") { Model = "gpt-5" };
        new AIServicesAccount("models") { Deployments = [answering] };
        var flow = design.Flow("Answer");
        flow.Calls(new Person("employee"), chat, "asks");
        if (redacts) flow.Calls(chat, new LanguageAccount("language"), "takes names out");
        flow.Calls(chat, answering, "writes an answer").Carries(data);
    }
}
