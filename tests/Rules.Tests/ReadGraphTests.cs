using AiFactory.Model;

namespace AiFactory.Rules.Tests;

/// <summary>What was read from Azure has resources and nothing that people say of them: what rests on that is not assessed, is counted, and never passes.</summary>
public sealed class ReadGraphTests
{
    private static readonly CheckResult Check = RuleRun.Check(
        ArchitectureFamily.Of(Designs.Read(
            Designs.Answer("Microsoft.Storage/storageAccounts", "stread", "\"properties\":{}"),
            Designs.Answer("Microsoft.KeyVault/vaults", "kv-read", "\"properties\":{}"),
            Designs.Answer("Microsoft.Web/sites", "app-read", "\"kind\":\"app,linux\",\"properties\":{}"))),
        Designs.Today);

    [Fact]
    public void Every_rule_that_asks_the_story_is_not_assessed_once()
    {
        var without = Check.NotAssessed.Where(finding => finding.Verdict.Message == "What was read has no flows and no connections.").Select(finding => finding.Rule.Id).ToList();
        Assert.Distinct(without);
        Assert.True(without.Count >= 60, $"{without.Count} rules");
        Assert.DoesNotContain(Check.Held, asked => without.Contains(asked.Info.Id));
    }

    [Fact]
    public void What_is_not_assessed_is_neither_held_nor_found_to_be_wrong() =>
        Assert.Empty(Check.Held.Select(asked => asked.Info.Id).Intersect(Check.NotAssessed.Concat(Check.Findings).Select(finding => finding.Rule.Id)));
}
