using AiFactory.Rules;

namespace AiFactory.Interpreter.Tests;

public sealed class BrokenTests
{
    public static TheoryData<string> Rules => [.. BrokenFile.All.Select(file => file.Rule)];

    [Fact]
    public void Every_rule_is_broken_once() => Assert.Equal(RuleCatalogue.All.Select(rule => rule.Info.Id).Except(BrokenFile.None.Keys), BrokenFile.All.Select(file => file.Rule));

    [Theory, MemberData(nameof(Rules))]
    public void It_says_what_it_breaks(string rule) => Assert.False(string.IsNullOrEmpty(new BrokenFile(rule).What));

    [Theory, MemberData(nameof(Rules))]
    public void Run_for_real_it_breaks_the_rule(string rule)
    {
        var broken = new BrokenFile(rule);
        Assert.Equal(broken.AlsoBreaks.Append(rule).Order(StringComparer.Ordinal), Found(broken.Sample));
    }

    [Theory, MemberData(nameof(Rules))]
    public void Repaired_it_breaks_nothing_that_it_did_not_break_before(string rule)
    {
        var broken = new BrokenFile(rule);
        Assert.True(broken.HasRepair, "it must say how to repair it: // better: ...");
        Assert.Empty(Found(broken.Repaired).Except(broken.AlsoBreaks));
    }

    private static IEnumerable<string> Found(Sample sample) => RuleRun.Check(sample.Execute(), BrokenFile.Today).Findings.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal);
}
