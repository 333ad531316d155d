using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class RetrievalForAnyoneTests : RuleTests<RetrievalForAnyone>
{
    protected override void Compliant(Architecture design) => Answer(design);

    [Fact]
    public void Nobody_is_passed_on()
    {
        var verdict = Reports(design => Answer(design, passesOn: false), on: "ContainerApp/chat", says: "'passages' whoever asked");
        Assert.Equal(["employee calls chat", "chat reads passages"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void What_everyone_may_read() => Silent(design => Answer(design, DataClass.Internal, passesOn: false));

    [Fact]
    public void A_flow_that_no_person_begins() => Silent(design => Answer(design, passesOn: false, person: false));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Answer(Architecture design, DataClass data = DataClass.Confidential, bool passesOn = true, bool person = true)
    {
        design.Brief = new("Chat", "") { Data = data };
        var employee = new Person("employee");
        var chat = new ContainerApp("chat");
        Element first = person ? employee : new ExternalSystem("clock");
        var found = design.Flow("Answer").Calls(first, chat, "asks").Reads(chat, new SearchService("passages"), "finds");
        if (passesOn) found.OnBehalfOf(employee);
    }
}
