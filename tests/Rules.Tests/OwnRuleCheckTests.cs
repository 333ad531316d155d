using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Tests;

public sealed class OwnRuleCheckTests
{
    [Fact]
    public void It_is_found_as_any_other()
    {
        var finding = Assert.Single(Own(Check((design, _) =>
        {
            new StorageAccount("documents");
            Restorable(design);
        }).Findings));
        Assert.Equal(("CONTOSO001", Severity.Warning, WafPillar.Own), (finding.Rule.Id, finding.Rule.Severity, finding.Rule.Pillar));
        Assert.Equal("Storage account 'documents' breaks 'Blobs stay restorable for 30 days'.", finding.Verdict.Message);
        Assert.Equal(("StorageAccount/documents", "BlobSoftDeleteDays"), (finding.Verdict.Element?.Key, finding.Verdict.Property));
        Assert.True(finding.IsEverywhere);
        Assert.True(finding.Rule.RequiredAt.IsKnown);
    }

    [Fact]
    public void It_counts_among_the_rules_that_were_asked_and_hold()
    {
        var (without, with) = (Check((_, _) => { }), Check((design, _) => Restorable(design)));
        Assert.Equal((without.RulesAsked + 1, without.RulesHeld + 1), (with.RulesAsked, with.RulesHeld));
    }

    [Fact]
    public void It_says_where_it_fails() => Assert.Equal([Designs.Prod], Assert.Single(Own(Check((design, env) =>
    {
        new StorageAccount("documents") { BlobSoftDeleteDays = env.Pick(30, prod: 7) };
        Restorable(design);
    }).Findings)).Environments);

    [Fact]
    public void Required_in_one_environment_it_fails_everywhere_that_it_is_asked()
    {
        var finding = Assert.Single(Own(Check((design, env) =>
        {
            new StorageAccount("documents");
            if (env.IsProduction) Restorable(design);
        }).Findings));
        Assert.Equal([Designs.Prod], finding.Environments);
        Assert.True(finding.IsEverywhere);
        Assert.True(Assert.Single(Own(Check((design, _) => { new StorageAccount("documents"); Restorable(design).In(Designs.Dev); }).Findings)).IsEverywhere);
    }

    [Fact]
    public void Each_environment_is_judged_by_its_own_words()
    {
        var findings = Own(Check((design, env) =>
        {
            var documents = new StorageAccount("documents");
            design.Require("CONTOSO002", "Nothing is left", _ => env.IsProduction ? [documents] : []);
        }).Findings);
        Assert.Equal([Designs.Prod], Assert.Single(findings).Environments);
    }

    [Fact]
    public void It_is_waived_as_any_other()
    {
        var check = Check((design, _) =>
        {
            var documents = new StorageAccount("documents");
            Restorable(design);
            design.Waive("contoso001").On(documents).Because("not yet").OwnedBy("us").ApprovedBy("them").Until("2027-03-31");
        });
        Assert.Empty(Own(check.Findings));
        Assert.Single(Own(check.Waived));
        Assert.DoesNotContain(check.Findings, finding => finding.Rule.Id == "AIFA7523");
    }

    [Fact]
    public void A_waiver_that_it_needs_no_longer_is_said() => Assert.Contains(Check((design, _) =>
    {
        new StorageAccount("documents") { BlobSoftDeleteDays = 30 };
        Restorable(design);
        design.Waive("CONTOSO001").Because("not yet").OwnedBy("us").ApprovedBy("them").Until("2027-03-31");
    }).Findings, finding => finding.Rule.Id == "AIFA7523" && finding.Verdict.Message.Contains("matches no finding", StringComparison.Ordinal));

    [Fact]
    public void It_may_be_an_error() => Assert.Equal(Severity.Error, Assert.Single(Own(Check((design, _) =>
    {
        new StorageAccount("documents");
        Restorable(design).As(OwnSeverity.Error);
    }).Findings)).Rule.Severity);

    [Fact]
    public void What_its_code_throws_is_not_assessed()
    {
        var check = Check((design, _) =>
        {
            new StorageAccount("documents");
            design.Require<StorageAccount>("CONTOSO001", "Names are short", _ => throw new InvalidOperationException("no names"));
        });
        Assert.Equal("'Names are short' could not be asked: its code threw InvalidOperationException: no names", Assert.Single(check.NotAssessed).Verdict.Message);
        Assert.Empty(Own(check.Findings));
    }

    [Fact]
    public void A_check_that_is_called_off_ends() => Assert.Throws<OperationCanceledException>(() => Check((design, _) =>
        design.Require("CONTOSO001", "Never", _ => throw new OperationCanceledException())));

    [Fact]
    public void It_is_no_rule_of_the_catalogue() => Assert.DoesNotContain(RuleCatalogue.All, rule => rule.Info.Pillar == WafPillar.Own);

    private static OwnRule Restorable(Architecture design) =>
        design.Require<StorageAccount>("CONTOSO001", "Blobs stay restorable for 30 days", account => account.BlobSoftDeleteDays >= 30, property: nameof(StorageAccount.BlobSoftDeleteDays));

    private static CheckResult Check(Action<Architecture, DeploymentEnvironment> design) => RuleRun.Check(Designs.Family(design, null, Designs.Dev, Designs.Prod), Designs.Today);

    private static IEnumerable<Finding> Own(IEnumerable<Finding> findings) => findings.Where(finding => finding.Rule.Pillar == WafPillar.Own);
}
