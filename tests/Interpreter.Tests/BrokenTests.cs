using AiFactory.Rules;

namespace AiFactory.Interpreter.Tests;

public sealed class BrokenTests
{
    /// <summary>Rules that no source can break alone, and why.</summary>
    private static readonly Dictionary<string, string> NotBroken = [];

    public static TheoryData<string> Rules => [.. BrokenFile.All.Select(file => file.Rule)];

    [Fact]
    public void Every_rule_is_broken_once() => Assert.Equal(RuleCatalogue.All.Select(rule => rule.Info.Id).Except(NotBroken.Keys), BrokenFile.All.Select(file => file.Rule));

    [Theory, MemberData(nameof(Rules))]
    public void It_says_what_it_breaks(string rule) => Assert.False(string.IsNullOrEmpty(new BrokenFile(rule).What));

    [Theory, MemberData(nameof(Rules))]
    public void Run_for_real_it_breaks_the_rule(string rule)
    {
        var broken = new BrokenFile(rule);
        var found = RuleRun.Check(broken.Sample.Execute(), BrokenFile.Today).Findings.Select(finding => finding.Rule.Id).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(broken.AlsoBreaks.Append(rule).Order(StringComparer.Ordinal), found);
    }
}
