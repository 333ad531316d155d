using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class PromptShieldOffTests : RuleTests<PromptShieldOff>
{
    protected override void Compliant(Architecture design) => Filter("Jailbreak");

    [Fact]
    public void Not_looked_for() => Reports(_ => Filter("Jailbreak", enabled: false), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "does not look");

    [Fact]
    public void Noted_alone() => Reports(_ => Filter("jailbreak", blocks: false), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "of people");

    [Theory, InlineData("Indirect Attack"), InlineData("indirect_attack")]
    public void In_documents_and_noted_alone(string category) => Reports(_ => Filter(category, blocks: false), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "in documents");

    [Fact]
    public void A_model_that_reads_no_documents_need_not_look_in_them() => Silent(_ => Filter("Indirect Attack", enabled: false));

    [Fact]
    public void What_is_not_stated_is_as_Microsoft_has_it() => Silent(_ => new AIServicesAccount("models") { ContentFilters = [new("strict")] });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Filter("Jailbreak", enabled: false), null, Designs.Dev)));

    private static void Filter(string category, bool enabled = true, bool blocks = true) =>
        new AIServicesAccount("models") { ContentFilters = [new("strict") { Filters = [new() { Category = category, Source = FilterSource.Prompt, Enabled = enabled, Blocks = blocks }] }] };
}
