using AiFactory.Generators.Findings;
using AiFactory.Model.Azure;

namespace AiFactory.Generators.Tests.Findings;

public sealed class FindingMarkdownTests
{
    [Fact]
    public void It_begins_with_the_counts_and_folds_what_follows()
    {
        var text = FindingMarkdown.Of([FindingSamples.Chat()]);
        Assert.StartsWith("### Sketch: ", text, StringComparison.Ordinal);
        Assert.Contains("<details open><summary><b>error AIFA2510</b> Caller has no leg in a network that reaches the callee (1)</summary>", text, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Accepted for a time (1)</summary>", text, StringComparison.Ordinal);
        Assert.Contains("  1. web reads documents (protocol: HTTPS", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_findings_stay_short()
    {
        var text = FindingMarkdown.Of([FindingSamples.Check((_, _) =>
        {
            for (var i = 0; i < 500; i++) new StorageAccount($"data{i}") { SharedKeyAccess = true };
        })]);
        Assert.Contains("- and 490 more\n", text, StringComparison.Ordinal);
        Assert.True(text.Length < 20_000, $"{text.Length} characters");
    }

    [Fact]
    public void A_long_path_is_cut_in_the_middle()
    {
        var chat = FindingSamples.Chat();
        var finding = chat.Check.Findings[0];
        var path = Enumerable.Range(1, 30).Select(step => new Rules.EvidenceStep($"step {step}")).ToList();
        var text = FindingMarkdown.Of([chat with { Check = chat.Check with { Findings = [finding with { Verdict = finding.Verdict with { Evidence = path } }] } }]);
        Assert.Contains("  10. step 10\n  11. and 19 steps more\n  12. step 30\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_a_line_or_two() => Assert.Equal(3, FindingMarkdown.Of([FindingSamples.Check((_, _) => { })]).Count(letter => letter == '\n'));
}
