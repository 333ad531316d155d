using System.Text.Json;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>A rule as SARIF describes it: what it asks, why, and what to do.</summary>
internal static class SarifRule
{
    public static void Write(Utf8JsonWriter json, RuleInfo rule)
    {
        json.WriteString("id", rule.Id);
        json.Object("shortDescription", () => json.WriteString("text", SarifText.Of(rule.Title)));
        json.Object("fullDescription", () => json.WriteString("text", SarifText.Of(rule.Why)));
        json.Object("help", () =>
        {
            json.WriteString("text", SarifText.Of($"{rule.Why} {rule.Fix}"));
            json.WriteString("markdown", $"{Markdown.Text(rule.Why)}\n\n**Fix:** {Markdown.Text(rule.Fix)}\n\n{Source(rule)}");
        });
        if (IsPage(rule)) json.WriteString("helpUri", rule.Source);
        json.Object("defaultConfiguration", () => json.WriteString("level", Level(rule.Severity)));
        json.Object("properties", () =>
        {
            json.List("tags", Tags(rule));
            json.List("peers", rule.Peers);
        });
    }

    public static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static IEnumerable<string> Tags(RuleInfo rule) => rule.Checklist is { } code ? [rule.Pillar.ToString().ToLowerInvariant(), $"WAF {code}"] : [rule.Pillar.ToString().ToLowerInvariant()];

    private static string Source(RuleInfo rule) => IsPage(rule) ? $"[Source]({rule.Source})" : Markdown.Text(rule.Source);

    private static bool IsPage(RuleInfo rule) => rule.Source.StartsWith("https://", StringComparison.Ordinal) && Uri.IsWellFormedUriString(rule.Source, UriKind.Absolute);
}

/// <summary>Text of any origin, made safe for a SARIF message: braces are no placeholders there, and brackets no links.</summary>
internal static class SarifText
{
    public static string Of(string text) => PlainText.Line(text)
        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        .Replace("](", "] (", StringComparison.Ordinal);
}
