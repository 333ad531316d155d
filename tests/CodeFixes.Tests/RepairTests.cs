using AiFactory.Rules;

namespace AiFactory.CodeFixes.Tests;

/// <summary>Each repair of each rule: the source still compiles, the finding is gone, and no other arose.</summary>
public sealed class RepairTests
{
    private static readonly RepairCodeFixProvider Provider = new();

    public static TheoryData<int, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string>();
            foreach (var (@case, index) in RepairCases.All.Select((@case, index) => (@case, index))) cases.Add(index, @case.Key + " " + @case.Title);
            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void A_repair_repairs(int index, string name)
    {
        var model = RepairCases.All[index];
        Assert.StartsWith(model.Key, name, StringComparison.Ordinal);
        var before = new Workbench(model.Source) { Lock = model.Lock };
        var finding = Assert.Single(before.Checked.Findings, finding => finding.Rule.Id == model.Rule);
        var offers = before.Offers(Provider, finding);
        Assert.Contains(model.Title, offers.Select(offer => offer.Title));
        var offer = offers.Single(offer => offer.Title == model.Title && offer.EquivalenceKey!.StartsWith(model.Key, StringComparison.Ordinal));

        var after = before.After(offer);
        foreach (var expected in model.Becomes) Assert.Contains(expected, after.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Workbench.Named(finding), after.Found);
        Assert.Empty(after.Found.Except(before.Found));
        Assert.DoesNotContain(Workbench.Named(finding), after.Underlined.Select(Workbench.Named));
    }

    [Fact]
    public void Every_repair_of_every_rule_has_a_case() => Assert.All(
        RuleCatalogue.All.SelectMany(rule => rule.Info.Repairs.Select((_, index) => $"{rule.Info.Id}/{index}")),
        key => Assert.Contains(key, RepairCases.All.Select(@case => @case.Key)));
}
