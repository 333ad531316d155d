using System.Globalization;
using System.Text;
using AiFactory.Generators;
using AiFactory.Rules;

namespace AiFactory.Cli.Catalogue;

/// <summary>Rules as they describe themselves.</summary>
internal static class RuleList
{
    public static string Text(IReadOnlyList<RuleInfo> rules) =>
        TextTable.Print([["id", "severity", "pillar", "title"], .. rules.Select(rule => new[] { rule.Id, Word(rule.Severity), rule.Pillar.ToString(), rule.Title })]);

    public static string Text(RuleInfo rule)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{rule.Id}: {rule.Title}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"  severity      {Word(rule.Severity)}\n");
        text.Append(CultureInfo.InvariantCulture, $"  pillar        {rule.Pillar}{(rule.Checklist is { } code ? $", WAF {code}" : "")}\n");
        text.Append(CultureInfo.InvariantCulture, $"  environments  {(rule.Environments.Count == 0 ? "all" : string.Join(", ", rule.Environments))}\n");
        text.Append(CultureInfo.InvariantCulture, $"  rules level   {rule.Level}\n");
        if (rule.Peers.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  elsewhere     {string.Join(", ", rule.Peers)}\n");
        text.Append(CultureInfo.InvariantCulture, $"\n  why: {rule.Why}\n  fix: {rule.Fix}\n  source: {rule.Source}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"To accept a finding for a time, write in Define:\n  architecture.Waive(\"{rule.Id}\").On(resource).Because(\"...\").ApprovedBy(\"...\").Until(\"2027-03-31\");\n");
        return text.ToString();
    }

    public static string Json(IReadOnlyList<RuleInfo> rules) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.List("rules", rules, rule =>
        {
            json.WriteString("id", rule.Id);
            json.WriteString("title", rule.Title);
            json.WriteString("severity", Word(rule.Severity));
            json.WriteString("pillar", rule.Pillar.ToString());
            json.WriteString("checklist", rule.Checklist);
            json.List("environments", rule.Environments.Select(kind => kind.ToString()));
            json.WriteNumber("level", rule.Level);
            json.WriteString("why", rule.Why);
            json.WriteString("fix", rule.Fix);
            json.WriteString("source", rule.Source);
            json.List("peers", rule.Peers);
        });
        json.WriteEndObject();
    });

    private static string Word(Severity severity) => severity.ToString().ToLowerInvariant();
}
