using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class NumbersTwiceTests : RuleTests<NumbersTwice>
{
    protected override void Compliant(Architecture design) => design.Flow("Answer").Stage("Ask", 1).Calls(new Person("employee"), new ContainerApp("chat"), "asks").Numbered("1").Returns("the answer").Numbered("1a");

    [Fact]
    public void Two_steps()
    {
        var verdict = Reports(design => design.Flow("Answer").Stage("Ask", 1).Calls(new Person("employee"), new ContainerApp("chat"), "asks").Numbered("1").Returns("the answer").Numbered("1"), says: "two steps have the number 1.1.");
        Assert.Equal(["asks", "the answer"], verdict.Evidence.Select(step => step.Text));
    }

    [Fact]
    public void Two_stages() => Reports(design => design.Flow("Answer").Stage("Ask", 1).Calls(new Person("employee"), new ContainerApp("chat"), "asks").Stage("Go", 1).Returns("the answer"), says: "the stages 'Ask' and 'Go' both have the number 1.");

    [Fact]
    public void Numbers_that_follow_a_source_may_leave_some_out() => Silent(design => design.Flow("Answer").Stage("Ask", 2).Calls(new Person("employee"), new ContainerApp("chat"), "asks").Numbered("4").Returns("the answer"));

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));
}
