using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Integrity;
using AiFactory.Tests;

namespace AiFactory.Rules.Tests.Integrity;

public sealed class WaiverOutOfOrderTests : RuleTests<WaiverOutOfOrder>
{
    protected override void Compliant(Architecture design)
    {
        new StorageAccount("documents") { SharedKeyAccess = true };
        Accept(design.Waive("AIFA2003"));
    }

    [Fact]
    public void Expired() => Assert.Contains("expired on 2026-11-20", Only(design => Accept(design.Waive("AIFA2003"), until: "2026-11-20")), StringComparison.Ordinal);

    [Fact]
    public void On_its_last_day_it_holds() => Assert.Empty(Messages(design => Accept(design.Waive("AIFA2003"), until: "2026-11-21")));

    [Fact]
    public void Without_a_last_day() => Assert.Contains("no last day", Only(design => design.Waive("AIFA2003").Because("why").OwnedBy("us").ApprovedBy("them")), StringComparison.Ordinal);

    [Fact]
    public void Without_a_reason() => Assert.Contains("no reason", Only(design => design.Waive("AIFA2003").OwnedBy("us").ApprovedBy("them").Until("2027-03-31")), StringComparison.Ordinal);

    [Fact]
    public void Without_an_owner() => Assert.Contains("bears the risk", Only(design => design.Waive("AIFA2003").Because("why").ApprovedBy("them").Until("2027-03-31")), StringComparison.Ordinal);

    [Fact]
    public void Without_an_approver() => Assert.Contains("approved", Only(design => design.Waive("AIFA2003").Because("why").OwnedBy("us").Until("2027-03-31")), StringComparison.Ordinal);

    [Fact]
    public void Of_a_rule_that_there_is_not() => Assert.Contains("names no rule", Only(design => Accept(design.Waive("AIFA2999"))), StringComparison.Ordinal);

    [Fact]
    public void Of_drift_it_says_nothing() => Assert.Empty(Messages(design => Accept(design.Waive("drift"))));

    [Fact]
    public void Without_a_finding() => Assert.Contains("matches no finding", Only(design => Accept(design.Waive("AIFA7508"))), StringComparison.Ordinal);

    [Fact]
    public void With_a_finding_in_one_environment_it_is_needed() => Assert.Empty(Waivers(
        Designs.Family((design, env) => { new StorageAccount("documents") { SharedKeyAccess = env.IsProduction }; Accept(design.Waive("AIFA2003")); }, null, Designs.Dev, Designs.Prod)));

    [Fact]
    public void Where_an_environment_was_not_built_it_cannot_be_judged()
    {
        var sketch = new Sketch((design, env) => { new StorageAccount("documents") { SharedKeyAccess = env.IsProduction }; Accept(design.Waive("AIFA2003")); }, Designs.Dev, Designs.Prod);
        Assert.Empty(Waivers(ArchitectureFamily.Build(sketch, new BuildOptions { Environments = ["dev"] })));
    }

    [Fact]
    public void Meant_for_another_environment_it_is_no_matter_here() => Assert.Empty(Messages(design => Accept(design.Waive("AIFA2003").In(Designs.Dev), until: "2020-01-01")));

    [Fact]
    public void Security_errors_are_not_accepted_everywhere() => Assert.Equal(["The waiver of AIFA2005 accepts 2 security errors at once: name with On what they are accepted for."], OfOpen((design, _) =>
    {
        new StorageAccount("drafts") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow };
        Accept(design.Waive("AIFA2005"));
    }));

    [Fact]
    public void Where_there_is_one_it_need_not_be_named() => Assert.Empty(OfOpen((design, _) => Accept(design.Waive("AIFA2005"))));

    [Fact]
    public void A_security_error_is_not_accepted_for_long() =>
        Assert.Equal(["The waiver of AIFA2005 accepts a security error until 2027-06-30, longer than 180 days."], OfOpen((design, open) => Accept(design.Waive("AIFA2005").On(open), until: "2027-06-30")));

    [Fact]
    public void For_one_element_and_half_a_year_it_is() => Assert.Empty(OfOpen((design, open) => Accept(design.Waive("AIFA2005").On(open), until: "2027-05-20")));

    [Fact]
    public void A_profile_shortens_it() => Assert.Contains("longer than 90 days", Assert.Single(OfOpen((design, open) => Accept(design.Waive("AIFA2005").On(open)), "regulated")), StringComparison.Ordinal);

    /// <summary>With storage that is open to all.</summary>
    private static IEnumerable<string> OfOpen(Action<Architecture, StorageAccount> waive, string profile = "waf") =>
        RuleRun.Check(
            Designs.Family((design, _) => waive(design, new("documents") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow })),
            Designs.Today, [new WaiverOutOfOrder(), new Rules.Security.PublicAccess()], new() { Profile = RuleProfile.Load(profile, _ => null) })
        .Findings.Where(finding => finding.Rule.Id == "AIFA7523").Select(finding => finding.Verdict.Message);

    private static void Accept(Waiver waiver, string until = "2027-03-31") => waiver.Because("why").OwnedBy("us").ApprovedBy("them").Until(until);

    private static string Only(Action<Architecture> waive) => Assert.Single(Messages(waive));

    /// <summary>With a finding of AIFA2003 beside.</summary>
    private static IReadOnlyList<string> Messages(Action<Architecture> waive) => Waivers(Designs.Family((design, _) =>
    {
        new StorageAccount("documents") { SharedKeyAccess = true };
        waive(design);
    }));

    private static IReadOnlyList<string> Waivers(ArchitectureFamily family) =>
        [.. RuleRun.Check(family, Designs.Today).Findings.Where(finding => finding.Rule.Id == "AIFA7523").Select(finding => finding.Verdict.Message)];
}
