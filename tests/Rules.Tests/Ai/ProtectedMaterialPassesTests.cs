using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class ProtectedMaterialPassesTests : RuleTests<ProtectedMaterialPasses>
{
    protected override void Compliant(Architecture design) => Filter("Protected Material Text");

    [Theory, InlineData("Protected Material Text", "texts"), InlineData("protected_material_code", "code")]
    public void Not_looked_for(string category, string says) => Reports(_ => Filter(category, enabled: false), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: $"does not look for {says}");

    [Fact]
    public void Texts_that_are_noted_alone() => Reports(_ => Filter("Protected Material Text", blocks: false), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "notes texts");

    [Fact]
    public void Code_is_cited_with_its_licence() => Silent(_ => Filter("Protected Material Code", blocks: false));

    [Fact]
    public void What_is_not_stated_is_as_Microsoft_has_it() => Silent(_ => new AIServicesAccount("models") { ContentFilters = [new("strict")] });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Filter("Protected Material Text", enabled: false), null, Designs.Dev)));

    private static void Filter(string category, bool enabled = true, bool blocks = true) =>
        new AIServicesAccount("models") { ContentFilters = [new("strict") { Filters = [new() { Category = category, Source = FilterSource.Completion, Enabled = enabled, Blocks = blocks }] }] };
}
