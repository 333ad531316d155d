using System.Text.Json;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>Findings as SARIF results: where, what they are known by, the path that led there, who accepted them, and what repairs them.</summary>
internal sealed class SarifResult(Utf8JsonWriter json, SourceRoot root, IReadOnlyList<RuleInfo> rules, IReadOnlyDictionary<Finding, IReadOnlyList<ProposedFix>> fixes)
{
    /// <summary>What SARIF calls the folder that paths are relative to.</summary>
    public const string Root = "%SRCROOT%";

    private readonly Dictionary<string, int> _index = rules.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    public void Write(Finding finding)
    {
        var verdict = finding.Verdict;
        json.WriteString("ruleId", finding.Rule.Id);
        json.WriteNumber("ruleIndex", _index[finding.Rule.Id]);
        json.WriteString("level", SarifRule.Level(finding.Rule.Severity));
        Message(verdict.Message);
        json.WriteStartArray("locations");
        Location(verdict.Position, verdict.Element, null);
        json.WriteEndArray();
        json.Object("partialFingerprints", () => json.WriteString(Fingerprint.Name, Fingerprint.Of(finding, root)));
        Path(verdict.Evidence);
        Suppressions(finding);
        if (fixes.TryGetValue(finding, out var known)) json.List("fixes", known, Fix);
        json.Object("properties", () =>
        {
            json.WriteString("element", verdict.Element?.Key);
            json.WriteString("property", verdict.Property);
            json.List("environments", finding.Environments.Select(environment => environment.Name));
            json.WriteBoolean("everywhere", finding.IsEverywhere);
            json.WriteString("owner", finding.Owner?.Name);
        });
    }

    /// <summary>A rule that could not judge, as something that the run has to say.</summary>
    public void NotAssessed(Finding finding)
    {
        json.WriteStartObject();
        json.Object("associatedRule", () =>
        {
            json.WriteString("id", finding.Rule.Id);
            json.WriteNumber("index", _index[finding.Rule.Id]);
        });
        json.WriteString("level", "note");
        Message("Not assessed: " + finding.Verdict.Message);
        json.WriteStartArray("locations");
        Location(finding.Verdict.Position, finding.Verdict.Element, null);
        json.WriteEndArray();
        json.Object("properties", () => json.List("environments", finding.Environments.Select(environment => environment.Name)));
        json.WriteEndObject();
    }

    public void NotKnown(NotKnown unknown)
    {
        json.WriteStartObject();
        json.Object("descriptor", () => json.WriteString("id", unknown.Id));
        json.WriteString("level", SarifRule.Level(unknown.Severity));
        Message(unknown.Message);
        json.WriteStartArray("locations");
        if (unknown.File is { } file) Location(new(file, unknown.Line, ""), null, null);
        json.WriteEndArray();
        json.Object("properties", () => json.List("environments", unknown.Environments));
        json.WriteEndObject();
    }

    /// <summary>Two places and more are a way that a viewer can walk; one is a place beside.</summary>
    private void Path(IReadOnlyList<EvidenceStep> steps)
    {
        if (!steps.Any(IsPlaced)) return;
        if (steps.Count(IsPlaced) == 1)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var step in steps.Where(IsPlaced)) Location(step.Position, step.Element, step.ToString());
            json.WriteEndArray();
            return;
        }

        json.WriteStartArray("codeFlows");
        json.WriteStartObject();
        json.WriteStartArray("threadFlows");
        json.WriteStartObject();
        json.List("locations", steps, step =>
        {
            json.WritePropertyName("location");
            Location(step.Position, step.Element ?? step.Connection?.To, step.Text);
            if (step.Known.Count > 0) json.Object("state", () => { foreach (var fact in step.Known) json.Object(fact.Name, () => json.WriteString("text", SarifText.Of(fact.Value))); });
        });
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>A waiver stands in the source, a baseline beside it.</summary>
    private void Suppressions(Finding finding)
    {
        json.WriteStartArray("suppressions");
        foreach (var waiver in finding.Acceptances())
        {
            json.WriteStartObject();
            json.WriteString("kind", "inSource");
            json.WriteString("status", "accepted");
            json.WriteString("justification", PlainText.Line(waiver.Reason ?? ""));
            if (waiver.Position.IsKnown)
            {
                json.WritePropertyName("location");
                Location(waiver.Position, null, null);
            }

            json.Object("properties", () =>
            {
                json.WriteString("acceptedBy", waiver.AcceptedBy?.Name);
                json.WriteString("approver", waiver.Approver?.Name);
                json.WriteString("expires", waiver.Expires?.ToString());
            });
            json.WriteEndObject();
        }

        if (finding.InBaselineSince is { } since)
        {
            json.WriteStartObject();
            json.WriteString("kind", "external");
            json.WriteString("status", "accepted");
            json.WriteString("justification", $"In the baseline since {since}.");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>One file, as it was when it was checked.</summary>
    private void Fix(ProposedFix fix)
    {
        Message(fix.Title, "description");
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        Artifact(fix.File);
        json.List("replacements", fix.Replacements, replacement =>
        {
            json.Object("deletedRegion", () =>
            {
                json.WriteNumber("startLine", replacement.StartLine);
                json.WriteNumber("startColumn", replacement.StartColumn);
                json.WriteNumber("endLine", replacement.EndLine);
                json.WriteNumber("endColumn", replacement.EndColumn);
            });
            if (replacement.Text.Length > 0) json.Object("insertedContent", () => json.WriteString("text", replacement.Text)); // source, and no message: nothing in it is a placeholder
        });
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void Location(SourcePosition position, Element? element, string? message)
    {
        json.WriteStartObject();
        if (!string.IsNullOrEmpty(position.File))
        {
            json.Object("physicalLocation", () =>
            {
                Artifact(position.File);
                if (position.IsKnown) json.Object("region", () => json.WriteNumber("startLine", position.Line));
            });
        }

        if (element is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", element.Name);
            json.WriteString("fullyQualifiedName", element.Key);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        if (message is not null) Message(message);
        json.WriteEndObject();
    }

    private void Artifact(string file) => json.Object("artifactLocation", () =>
    {
        json.WriteString("uri", UriOf(root.Relative(file)));
        json.WriteString("uriBaseId", Root);
    });

    private void Message(string text, string name = "message") => json.Object(name, () => json.WriteString("text", SarifText.Of(root.Without(text))));

    private static bool IsPlaced(EvidenceStep step) => step.Position.IsKnown || step.Element is not null;

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
