using System.Globalization;
using System.Text;
using AiFactory.Generators;
using AiFactory.Rules;

namespace AiFactory.Cli.Catalogue;

/// <summary>Rules as they describe themselves.</summary>
internal static class RuleList
{
    public static string Text(IReadOnlyList<AskedRule> rules, IReadOnlyList<ImpossibleRule> impossible, IReadOnlyList<MergedRule> merged)
    {
        var table = TextTable.Print([["id", "severity", "pillar", "judges", "title"], .. rules.Select(rule => new[] { rule.Info.Id, Word(rule.Info.Severity), rule.Info.Pillar.ToString(), Word(rule.Rule.Scope), rule.Info.Title })]);
        var rest = string.Concat(impossible.Select(rule => $"{rule.Id}  {rule.Title}: {rule.Reason}\n"));
        return string.Create(CultureInfo.InvariantCulture, $"{table}\n{rules.Count} rules, {rules.Count(rule => rule.Rule.Scope is RuleScope.Graph or RuleScope.Family)} of them over the graph or over all environments.\n") + (rest.Length > 0 ? $"\nCannot be broken by any model:\n{rest}" : "")
            + (merged.Count > 0 ? $"\nAsked by another rule:\n{string.Concat(merged.Select(rule => $"{rule.Id}  {rule.Title}: {rule.By}\n"))}" : "");
    }

    public static string Text(ImpossibleRule rule) => $"{rule.Id}: {rule.Title}\n\n  pillar  {rule.Pillar}\n\nCannot be broken by any model, so it is not asked: {rule.Reason}\n";

    public static string Text(RuleInfo rule)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id}: {rule.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  severity      {Word(rule.Severity)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  pillar        {rule.Pillar}{(rule.Checklist is { } code ? $", WAF {code}" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"  environments  {(rule.Environments.Count == 0 ? "all" : string.Join(", ", rule.Environments))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  rules level   {rule.Level}\n");
        if (rule.Controls.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  controls      {string.Join(", ", rule.Controls)} of the Microsoft cloud security benchmark\n");
        if (rule.Peers.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  elsewhere     {string.Join(", ", rule.Peers)}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n  why: {rule.Why}\n  fix: {rule.Fix}\n  source: {rule.Source}\n  more: {Page(rule.Id)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"To accept a finding for a time, write in Define:\n  architecture.Waive(\"{rule.Id}\").On(resource).Because(\"...\").ApprovedBy(\"...\").Until(\"2027-03-31\");\n");
        return text.ToString();
    }

    public static string Json(IReadOnlyList<AskedRule> rules, IReadOnlyList<ImpossibleRule> impossible, IReadOnlyList<MergedRule> merged) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.List("rules", rules, asked =>
        {
            var (rule, name) = (asked.Info, asked.Rule.GetType().Name);
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("severity", Word(rule.Severity));
            json.WriteString("pillar", rule.Pillar.ToString());
            json.WriteString("judges", Word(asked.Rule.Scope));
            json.WriteString("checklist", rule.Checklist);
            json.List("controls", rule.Controls);
            json.List("environments", rule.Environments.Select(kind => kind.ToString()));
            json.WriteNumber("level", rule.Level);
            json.WriteString("why", rule.Why);
            json.WriteString("fix", rule.Fix);
            json.WriteString("source", rule.Source);
            json.List("peers", rule.Peers);
            json.WriteBoolean("repair", rule.Repairs.Count > 0);
            json.WriteString("page", Page(rule.Id));
            json.WriteString("code", $"src/Rules/{rule.Pillar}/{name}.cs");
            json.WriteString("test", $"tests/Rules.Tests/{rule.Pillar}/{name}Tests.cs");
        });
        json.List("impossible", impossible, rule =>
        {
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("pillar", rule.Pillar.ToString());
            json.WriteString("reason", rule.Reason);
        });
        json.List("merged", merged, rule =>
        {
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("pillar", rule.Pillar.ToString());
            json.WriteString("askedBy", rule.By);
        });
        json.WriteEndObject();
    });

    /// <summary>In the repository of this library.</summary>
    private static string Page(string id) => $"docs/rules/{id}.md";

    private static string Word<T>(T word) where T : struct, Enum => word.ToString().ToLowerInvariant();
}
