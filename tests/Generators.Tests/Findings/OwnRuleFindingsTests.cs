using System.Text.Json;
using AiFactory.Generators.Findings;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Generators.Tests.Findings;

/// <summary>A rule that an architecture brings along is shown as ours are; only what is told of it stands elsewhere.</summary>
public sealed class OwnRuleFindingsTests
{
    private static readonly ArchitectureFamily Family = Sketch.Family((design, _) =>
    {
        new StorageAccount("documents");
        design.Require<StorageAccount>("CONTOSO001", "Blobs stay restorable for 30 days", account => account.BlobSoftDeleteDays >= 30, fix: "Set BlobSoftDeleteDays to 30.").Because("Editors notice late.");
    });

    private static readonly CheckResult Check = RuleRun.Check(Family, "2026-11-21", [.. RuleCatalogue.With(Family).Where(rule => rule.Info.Pillar == WafPillar.Own)]);

    private static readonly SourceRoot Root = new(Repository.At("tests", "Generators.Tests", "Findings"));

    [Fact]
    public void In_words() => Assert.Equal("""
        OwnRuleFindingsTests.cs(15): warning CONTOSO001: Storage account 'documents' breaks 'Blobs stay restorable for 30 days'.
          why: Editors notice late.
          fix: Set BlobSoftDeleteDays to 30.
          see: OwnRuleFindingsTests.cs(16)

        0 errors, 1 warning, 0 infos, 0 waived, 0 not assessed. 0 of 1 rules hold.

        """, FindingText.Of(Check, Root));

    [Fact]
    public void In_JSON()
    {
        using var json = JsonDocument.Parse(FindingJson.Of(Family, Check, Root));
        var finding = json.RootElement.GetProperty("findings")[0];
        Assert.Equal(("CONTOSO001", "warning", "Own", "StorageAccount/documents"),
            (finding.GetProperty("rule").GetString(), finding.GetProperty("severity").GetString(), finding.GetProperty("pillar").GetString(), finding.GetProperty("element").GetString()));
    }
}
