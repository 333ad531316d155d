using AiFactory.Generators.Findings;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Findings;

public sealed class BaselineTests
{
    [Fact]
    public void What_is_known_does_not_count()
    {
        var chat = FindingSamples.Chat();
        var result = Baseline.Parse(Of(chat).Print()).Apply(chat);
        Assert.Empty(result.Findings);
        Assert.Equal(chat.Check.Findings.Count, result.InBaseline.Count);
        Assert.All(result.InBaseline, finding => Assert.Equal(FindingSamples.Today, finding.InBaselineSince));
    }

    [Fact]
    public void A_new_finding_counts()
    {
        var finding = Assert.Single(Of(Keys("one")).Apply(Keys("one", "two")).Findings);
        Assert.Equal("StorageAccount/two", finding.Verdict.Element!.Key);
    }

    [Fact]
    public void The_same_finding_in_another_environment_is_new()
    {
        var result = Of(Keys(env => env.IsProduction)).Apply(Keys(_ => true));
        Assert.Equal([Sketch.Dev], Assert.Single(result.Findings).Environments);
        Assert.Equal([Sketch.Prod], Assert.Single(result.InBaseline).Environments);
    }

    [Fact]
    public void Lines_may_move_and_numbers_may_change()
    {
        var early = FindingSamples.Check((_, _) => new KeyVault("secrets") { SoftDeleteDays = 3 });
        var later = FindingSamples.Check((_, _) =>
        {
            new PublicIpAddress("unrelated");
            new KeyVault("secrets") { SoftDeleteDays = 5 };
        });
        Assert.DoesNotContain(Of(early).Apply(later).Findings, finding => finding.Rule.Id == "AIFA1022");
    }

    [Fact]
    public void A_number_in_a_name_is_part_of_the_name()
    {
        var finding = FindingSamples.Check((_, env) => new StorageAccount("data") { SharedKeyAccess = true }).Check.Findings[0];
        var words = (string text) => Fingerprint.Of(finding with { Verdict = finding.Verdict with { Message = text } }, FindingSamples.Root);
        Assert.Equal(words("'a1' has 3 rules."), words("'a1' has 17 rules."));
        Assert.NotEqual(words("'a1' has 3 rules."), words("'a2' has 3 rules."));
    }

    [Fact]
    public void What_is_gone_is_told_and_leaves_when_written_anew()
    {
        var before = Of(Keys("one", "two"));
        CheckedFamily[] now = [Keys("two")];
        Assert.Equal("Storage account 'one' accepts keys.", Assert.Single(before.Gone(now)).Message);
        Assert.Equal(1, Baseline.Of(now, before).Count);
    }

    [Fact]
    public void What_was_not_looked_at_is_neither_gone_nor_forgotten()
    {
        var before = Of(Keys(_ => true));
        var family = Sketch.Family((_, _) => { }, new BuildOptions { Environments = ["dev"] }, Sketch.Dev, Sketch.Prod);
        CheckedFamily[] now = [new(family, RuleRun.Check(family, FindingSamples.Today), FindingSamples.Root)];
        Assert.Equal(["dev"], Assert.Single(before.Gone(now)).Since.Keys);
        Assert.Contains("\"prod\": \"2026-11-21\"", Baseline.Of(now, before).Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_kept()
    {
        var first = Keys("one");
        var later = Keys("one", "two");
        var written = Baseline.Of([later with { Check = later.Check with { AsOf = "2027-01-15" } }], Of(first)).Print();
        Assert.Contains("2026-11-21", written, StringComparison.Ordinal);
        Assert.Contains("2027-01-15", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_there_is_only_shrinks()
    {
        var before = Of(Keys("one", "two"));
        var after = before.ShrunkTo(Baseline.Of([Keys("two", "three")], before));
        Assert.Equal(1, after.Count);
        Assert.Contains("'two'", after.Print(), StringComparison.Ordinal);
        Assert.DoesNotContain("'three'", after.Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_takes_in_no_environment_either()
    {
        var before = Of(Keys(env => env.IsProduction));
        Assert.DoesNotContain("\"dev\"", before.ShrunkTo(Baseline.Of([Keys(_ => true)], before)).Print(), StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_who_has_to_act() => Assert.Contains("\"owner\": \"Team\"", Of(FindingSamples.Check((design, _) =>
    {
        design.Brief = design.Brief with { Owner = "Team" };
        new StorageAccount("one") { SharedKeyAccess = true };
    })).Print(), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "not JSON: line 1")]
    [InlineData("{\n\"version\": 1,\n<<<<<<< HEAD", "not JSON: line 3")]
    [InlineData("[]", "no \"version\"")]
    [InlineData("""{"version":2,"findings":[]}""", "only version 1")]
    [InlineData("""{"version":1,"fingerprints":"aifactory/v0","findings":[]}""", "'aifactory/v0'")]
    [InlineData("""{"version":1,"fingerprints":"aifactory/v1","findings":{}}""", "not a list")]
    [InlineData("""{"version":1,"fingerprints":"aifactory/v1","findings":[1]}""", "Finding 1")]
    [InlineData("""{"version":1,"fingerprints":"aifactory/v1","findings":[{"since":{}}]}""", "\"architecture\"")]
    [InlineData("""{"version":1,"fingerprints":"aifactory/v1","findings":[{"architecture":"a","rule":"r","message":"m","fingerprint":"f","since":{"dev":"soon"}}]}""", "'soon' is not a day")]
    [InlineData("""{"version":1.5,"fingerprints":"aifactory/v1","findings":[]}""", "only version 1")]
    public void A_damaged_file_says_what_is_wrong(string text, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => Baseline.Parse(text)).Message, StringComparison.Ordinal);

    private static Baseline Of(CheckedFamily one) => Baseline.Of([one], Baseline.Empty);

    private static CheckedFamily Keys(params string[] names) => Only(FindingSamples.Check((_, _) => { foreach (var name in names) new StorageAccount(name) { SharedKeyAccess = true }; }));

    private static CheckedFamily Keys(Func<DeploymentEnvironment, bool> where) => Only(FindingSamples.Check((_, env) => new StorageAccount("data") { SharedKeyAccess = where(env) }));

    private static CheckedFamily Only(CheckedFamily one) => one with { Check = one.Check with { Findings = [.. one.Check.Findings.Where(finding => finding.Rule.Id == "AIFA2003")] } };
}
