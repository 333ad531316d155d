namespace AiFactory.Rules.Tests;

/// <summary>What holds of the questions that no model can answer wrongly.</summary>
public sealed class ImpossibleRulesTests
{
    public static TheoryData<string> All => [.. ImpossibleRules.All.Select(impossible => impossible.Id)];

    [Fact]
    public void They_are_in_order_and_each_once() => Assert.Equal(ImpossibleRules.All.Select(impossible => impossible.Id).Distinct().Order(StringComparer.Ordinal), ImpossibleRules.All.Select(impossible => impossible.Id));

    [Theory, MemberData(nameof(All))]
    public void No_rule_asks_it(string id) => Assert.Null(RuleCatalogue.Find(id));

    [Fact]
    public void What_is_merged_is_asked_by_a_rule_that_there_is() => Assert.All(ImpossibleRules.Merged, merged =>
    {
        Assert.Null(RuleCatalogue.Find(merged.Id));
        Assert.NotNull(RuleCatalogue.Find(merged.By));
    });

    [Theory, MemberData(nameof(All))]
    public void It_says_what_and_why(string id)
    {
        var impossible = ImpossibleRules.All.Single(one => one.Id == id);
        Assert.Matches($"^AIFA{(int)impossible.Pillar}[0-9]{{3}}$", id);
        Assert.Matches("^[A-Z].*[^.]$", impossible.Title);
        Assert.DoesNotContain(RuleCatalogue.All, rule => rule.Info.Title == impossible.Title);
        Assert.Matches("^[A-Z].*[.]$", impossible.Reason);
    }
}
