using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ConfidentialToBingTests : RuleTests<ConfidentialToBing>
{
    protected override void Compliant(Architecture design) => Search(design, DataClass.Public, DataClass.Confidential);

    [Fact]
    public void It_says_so() => Reports(design => Search(design, DataClass.Personal, DataClass.Internal), on: "ContainerApp/agent", says: "personal data");

    [Fact]
    public void The_brief_allows_it_and_the_step_says_nothing()
    {
        var verdict = Reports(design => Search(design, null, DataClass.Confidential), on: "ContainerApp/agent", says: "confidential data");
        Assert.Contains(verdict.Evidence, step => step.Text.Contains("does not say", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_system_outside() => Silent(design =>
    {
        design.Brief = new("Chat", "") { Data = DataClass.Confidential };
        new ContainerApp("agent").Calls(new ExternalSystem("partner"));
    });

    [Fact]
    public void What_was_read_has_no_flows() => CannotSayOf(Designs.Read(Designs.Answer("Microsoft.KeyVault/vaults", "kv", "\"properties\":{}")));

    private static void Search(Architecture design, DataClass? carries, DataClass brief)
    {
        design.Brief = new("Chat", "") { Data = brief };
        var call = new ContainerApp("agent").Calls(BingGrounding.System());
        if (carries is { } data) call.Carries(data);
    }
}
