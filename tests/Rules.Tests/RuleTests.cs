using AiFactory.Model;

namespace AiFactory.Rules.Tests;

/// <summary>A rule's tests: a compliant sample proves silence, then each way to break it reports that finding and no other rule's.</summary>
public abstract class RuleTests<TRule> where TRule : Rule, new()
{
    /// <summary>A design that the rule has something to say about, and nothing against.</summary>
    protected abstract void Compliant(Architecture design);

    [Fact]
    public void The_compliant_sample_is_silent() => Silent(Compliant);

    [Fact]
    public void The_rule_is_found() => Assert.Contains(RuleCatalogue.All, rule => rule is TRule);

    protected static void Silent(Action<Architecture> design) => Assert.Empty(Asked(design));

    /// <param name="alsoBreaks">Other rules that the same change must break.</param>
    protected Verdict Reports(Action<Architecture> design, string? on = null, string? at = null, string says = "", params string[] alsoBreaks)
    {
        var verdict = Assert.Single(Asked(design));
        Assert.Equal(Outcome.Fails, verdict.Outcome);
        Assert.Equal(on, verdict.Element?.Key);
        Assert.Equal(at, verdict.Property);
        Assert.Contains(says, verdict.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", verdict.Message, StringComparison.Ordinal);
        Assert.Empty(Broken(design).Except(Broken(Compliant)).Except([new TRule().Info.Id, .. alsoBreaks]));
        return verdict;
    }

    protected static Verdict CannotSay(Action<Architecture> design, string says = "") => NotAssessed(Asked(design), says);

    protected static Verdict CannotSayOf(ArchitectureGraph read, string says = "") => NotAssessed(Judge(read), says);

    protected static IReadOnlyList<Verdict> Judge(ArchitectureGraph graph) => Judge(ArchitectureFamily.Of(graph));

    protected static IReadOnlyList<Verdict> Judge(ArchitectureFamily family)
    {
        var result = RuleRun.Check(family, Designs.Today, [new TRule()]);
        return [.. result.Findings.Concat(result.NotAssessed).Select(finding => finding.Verdict)];
    }

    private static IReadOnlyList<Verdict> Asked(Action<Architecture> design) => Judge(Designs.Family((architecture, _) => design(architecture)));

    private static HashSet<string> Broken(Action<Architecture> design) =>
        [.. RuleRun.Check(Designs.Family((architecture, _) => design(architecture)), Designs.Today).Findings.Select(finding => finding.Rule.Id)];

    private static Verdict NotAssessed(IReadOnlyList<Verdict> verdicts, string says)
    {
        var verdict = Assert.Single(verdicts);
        Assert.Equal(Outcome.NotAssessed, verdict.Outcome);
        Assert.Contains(says, verdict.Message, StringComparison.Ordinal);
        return verdict;
    }
}
