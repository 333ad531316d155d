using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Ai;

namespace AiFactory.Rules.Tests.Ai;

public sealed class FilterWeakenedTests : RuleTests<FilterWeakened>
{
    protected override void Compliant(Architecture design) => Filter(new() { Category = "Hate", Source = FilterSource.Prompt });

    [Fact]
    public void Switched_off() => Reports(_ => Filter(new() { Category = "Hate", Source = FilterSource.Prompt, Enabled = false }), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "does not look for Hate in prompts");

    [Fact]
    public void Noted_alone() => Reports(_ => Filter(new() { Category = "Selfharm", Source = FilterSource.Completion, Blocks = false }), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "notes Selfharm in answers");

    [Fact]
    public void The_worst_alone() => Reports(_ => Filter(new() { Category = "Violence", Source = FilterSource.Prompt, Threshold = FilterThreshold.High }), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Filters), says: "only where it is worst");

    [Fact]
    public void After_the_fact() => Reports(_ => Filter(new() { Category = "Hate", Source = FilterSource.Prompt }, FilterMode.Asynchronous), on: "ContentFilterPolicy/models/strict", at: nameof(ContentFilterPolicy.Mode), says: "while people read them");

    [Fact]
    public void Another_category_is_judged_elsewhere() => Silent(_ => Filter(new() { Category = "Profanity", Source = FilterSource.Prompt, Enabled = false }));

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Filter(new() { Category = "Hate", Source = FilterSource.Prompt, Enabled = false }), null, Designs.Dev)));

    private static void Filter(ContentFilter filter, FilterMode mode = FilterMode.Blocking) => new AIServicesAccount("models") { ContentFilters = [new("strict") { Mode = mode, Filters = [filter] }] };
}
