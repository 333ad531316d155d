using System.Text.RegularExpressions;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests;

/// <summary>A page for each rule, with the architecture that breaks it and the same repaired, as the tests have tried them; an index; and the table of what peers ask.</summary>
public sealed partial class RulePagesTests
{
    private static readonly string[] WrittenByHand = ["peers.md"];

    public static TheoryData<string> Rules => [.. RuleCatalogue.All.Select(rule => rule.Info.Id)];

    [Theory, MemberData(nameof(Rules))]
    public void The_page_is_fresh(string id) => Accepted.MustBe(Page(RuleCatalogue.Find(id)!), "docs", "rules", $"{id}.md");

    [Fact]
    public void The_index_is_fresh() => Accepted.MustBe(Index(), "docs", "rules", "README.md");

    [Fact]
    public void The_table_of_peers_is_fresh()
    {
        var page = File.ReadAllText(Repository.At("docs", "rules", "peers.md"));
        Accepted.MustBe(PeerTable().Replace(page, $"<!-- peers -->\n{string.Join("\n", Peers())}\n<!-- end of peers -->"), "docs", "rules", "peers.md");
    }

    [Fact]
    public void No_page_is_of_a_rule_that_there_is_not() => Assert.Equal(
        RuleCatalogue.All.Select(rule => $"{rule.Info.Id}.md").Concat(WrittenByHand).Append("README.md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Repository.At("docs", "rules")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));

    private static string Page(Rule rule)
    {
        var info = rule.Info;
        string[] rows =
        [
            $"| Severity | {Word(info.Severity)} |",
            $"| Pillar | {info.Pillar}{(info.Checklist is { } code ? $", {code} of the Well-Architected Framework" : "")} |",
            $"| Judges | {Judges(rule.Scope)} |",
            $"| Asked in | {(info.Environments.Count == 0 ? "every environment" : string.Join(", ", info.Environments.Select(Word)))} |",
            .. Row("Cloud security benchmark", info.Controls),
            .. Row("Asked by others as", info.Peers.Select(peer => $"`{peer}`")),
            .. Row("Light bulb", info.Repairs.Select(repair => Cell(Placeholder().Replace(repair.Title, "*$1*")))),
        ];
        var source = info.Source.StartsWith("https://", StringComparison.Ordinal) ? $"Source: <{info.Source}>" : info.Source;
        var name = rule.GetType().Name;
        return $"""
            # {info.Id}: {info.Title}

            {info.Why}

            **What to do.** {info.Fix}

            | | |
            | --- | --- |
            {string.Join("\n", rows)}

            {Sample(info.Id)}

            {source}

            The rule: [{name}.cs](../../src/Rules/{info.Pillar}/{name}.cs). Its tests: [{name}Tests.cs](../../tests/Rules.Tests/{info.Pillar}/{name}Tests.cs). All rules: [index](README.md).

            """;
    }

    /// <summary>The architecture that breaks it, and what repairs that; or why there is none.</summary>
    private static string Sample(string id)
    {
        if (BrokenFile.None.TryGetValue(id, out var reason)) return reason;
        var broken = new BrokenFile(id);
        return $"""
            ## What breaks it

            {Capital(broken.What!)}:

            ```csharp
            {broken.Before}
            ```

            ## Repaired

            ```diff
            {broken.Change}
            ```
            """;
    }

    private static string Index()
    {
        var pillars = RuleCatalogue.All.GroupBy(rule => rule.Info.Pillar).Select(group => $"""
            ## {group.Key}

            | Id | What is wrong | Severity | Judges | Asked in |
            | --- | --- | --- | --- | --- |
            {string.Join("\n", group.Select(rule => $"| [{rule.Info.Id}]({rule.Info.Id}.md) | {Cell(rule.Info.Title)} | {Word(rule.Info.Severity)} | {Word(rule.Scope)} | {(rule.Info.Environments.Count == 0 ? "all" : string.Join(", ", rule.Info.Environments.Select(Word)))} |"))}
            """);
        var all = RuleCatalogue.All;
        return $"""
            # The rules

            {all.Count} rules; {all.Count(rule => rule.Scope is RuleScope.Graph or RuleScope.Family)} of them look at the whole graph of an environment, or at all environments together. {all.Count(rule => rule.Info.Severity == Severity.Error)} are errors: what they find breaks or exposes something for certain.
            How to pick rules, make them stricter, accept a finding for a time, and write your own: [working with findings](../findings.md). The same questions in other tools: [peers](peers.md).

            {string.Join("\n\n", pillars)}

            ## What no model can get wrong

            | Id | What would be wrong | Why it cannot be |
            | --- | --- | --- |
            {string.Join("\n", ImpossibleRules.All.Select(rule => $"| {rule.Id} | {Cell(rule.Title)} | {Cell(rule.Reason)} |"))}

            ## What another rule asks

            | Id | What would be wrong | Asked by |
            | --- | --- | --- |
            {string.Join("\n", ImpossibleRules.Merged.Select(rule => $"| {rule.Id} | {Cell(rule.Title)} | [{rule.By}]({rule.By}.md) |"))}

            """;
    }

    private static IEnumerable<string> Peers() => RuleCatalogue.All
        .SelectMany(rule => rule.Info.Peers.Select(peer => (Tool: Tool(peer), Peer: peer, rule.Info)))
        .GroupBy(pair => pair.Tool).OrderBy(group => group.Key, StringComparer.Ordinal)
        .SelectMany(group => (string[])
        [
            "", $"### {group.Key}", "", "| Theirs | Ours |", "| --- | --- |",
            .. group.GroupBy(pair => pair.Peer).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => $"| `{same.Key}` | {string.Join(", ", same.Select(pair => $"[{pair.Info.Id}]({pair.Info.Id}.md) {Cell(pair.Info.Title)}"))} |"),
        ]);

    private static string Tool(string peer) =>
        peer.StartsWith("CKV", StringComparison.Ordinal) ? "Checkov"
        : peer.StartsWith("AVD-", StringComparison.Ordinal) ? "Trivy"
        : peer.StartsWith("Azure.", StringComparison.Ordinal) ? "PSRule for Azure"
        : peer.StartsWith("APRL ", StringComparison.Ordinal) ? "Azure Proactive Resiliency Library"
        : throw new FormatException($"Whose id is {peer}?");

    private static string[] Row(string name, IEnumerable<string> values) => string.Join(", ", values) is { Length: > 0 } text ? [$"| {name} | {text} |"] : [];

    private static string Judges(RuleScope scope) => scope switch
    {
        RuleScope.Resource => "each resource by itself",
        RuleScope.Graph => "the graph of an environment",
        RuleScope.Family => "all environments together",
        _ => "the check itself",
    };

    private static string Word<T>(T value) where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex(@"\{(?:the )?(?:named )?([A-Za-z]+)\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("<!-- peers -->.*<!-- end of peers -->", RegexOptions.Singleline)]
    private static partial Regex PeerTable();
}
