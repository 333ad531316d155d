using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Cost;

namespace AiFactory.Rules.Tests.Cost;

public sealed class GrowsForEverTests : RuleTests<GrowsForEver>
{
    protected override void Compliant(Architecture design) => Lake(["raw", "curated"], new() { Prefixes = ["raw/"], ArchiveAfterDays = 90 });

    [Theory]
    [InlineData("raw")]
    [InlineData("landing")]
    [InlineData("web-logs")]
    public void Nothing_tidies_it(string container) => Reports(_ => Lake([container]), on: "StorageAccount/lake", at: nameof(StorageAccount.Lifecycle), says: $"'{container}'");

    [Fact]
    public void A_rule_that_is_off() => Reports(_ => Lake(["raw"], new() { Enabled = false, DeleteAfterDays = 30 }), on: "StorageAccount/lake", at: nameof(StorageAccount.Lifecycle));

    [Fact]
    public void A_rule_for_another_container() => Reports(_ => Lake(["raw"], new() { Prefixes = ["curated/"], DeleteAfterDays = 30 }), on: "StorageAccount/lake", at: nameof(StorageAccount.Lifecycle));

    [Fact]
    public void A_rule_for_snapshots_alone() => Reports(_ => Lake(["raw"], new() { DeleteSnapshotsAfterDays = 30 }), on: "StorageAccount/lake", at: nameof(StorageAccount.Lifecycle));

    [Fact]
    public void A_rule_for_all() => Silent(_ => Lake(["raw", "landing"], new() { CoolAfterDays = 30 }));

    [Fact]
    public void Documents_stay() => Silent(_ => Lake(["handbook", "catalogue", "withdrawals"]));

    [Fact]
    public void What_must_stay_says_so() => Silent(_ => new StorageAccount("lake") { DataLake = true, Containers = [new("raw") { Why = "the law asks for all measurements" }] });

    [Fact]
    public void In_development_it_may() => Assert.Empty(Judge(Designs.Family((_, _) => Lake(["raw"]), null, Designs.Dev)));

    private static void Lake(string[] containers, LifecycleRule? rule = null) => new StorageAccount("lake")
    {
        DataLake = true, Containers = [.. containers.Select(name => new BlobContainer(name))], Lifecycle = rule is null ? null : new("lifecycle") { Rules = [rule] },
    };
}
