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
        Assert.DoesNotContain(after.Found.Except(before.Found), found => !model.Asks.Contains(found.Split(' ')[0]));
        Assert.DoesNotContain(Workbench.Named(finding), after.Underlined.Select(Workbench.Named));
    }

    [Fact]
    public void Every_repair_of_every_rule_has_a_case() => Assert.All(
        RuleCatalogue.All.SelectMany(rule => rule.Info.Repairs.Select((repair, index) => (Key: $"{rule.Info.Id}/{index}", repair))).Where(one => !IsOfTheCatalogue(one.repair)),
        one => Assert.Contains(one.Key, RepairCases.All.Select(@case => @case.Key)));

    /// <summary>Repairs that follow from the classes of the catalogue are one another's like: some have a case, and each names a list that a person can fill.</summary>
    [Fact]
    public void Every_repair_of_the_catalogue_names_a_list_of_its_parts() => Assert.All(
        RuleCatalogue.All.SelectMany(rule => rule.Info.Repairs).Where(IsOfTheCatalogue),
        repair =>
        {
            var item = Assert.IsType<AddItem>(Assert.Single(repair.Edits));
            var list = item.Of!.GetProperty(item.Property);
            Assert.True(list?.SetMethod is { IsPublic: true }, $"Nobody can set {item.Property} of {item.Of.Name}.");
            Assert.Equal(typeof(IReadOnlyList<>).MakeGenericType(Assert.Single(repair.Kinds)), list!.PropertyType);
        });

    private static bool IsOfTheCatalogue(Repair repair) => repair.Edits is [AddItem { Of: not null }];
}
