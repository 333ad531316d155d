using System.Text.Json;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>Findings for programs. Members are added, never renamed or removed, within a version.</summary>
public static class FindingJson
{
    public const int Version = 1;

    /// <summary>For a file: without the day of the check, which would change the file every day.</summary>
    public static string Of(ArchitectureFamily family, CheckResult check, SourceRoot root) => JsonText.Of(json => Write(json, family, check, root, dated: false));

    /// <summary>As one object within a document of the caller's.</summary>
    /// <param name="notKnown">What the sources leave open; null where that is not told.</param>
    /// <param name="whyPassed">Whether to tell of each rule that holds what it judged.</param>
    public static void Write(Utf8JsonWriter json, ArchitectureFamily family, CheckResult check, SourceRoot root, bool dated = true, IReadOnlyList<NotKnown>? notKnown = null, bool whyPassed = false)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("architecture", family.Name);
        if (dated) json.WriteString("asOf", check.AsOf.ToString());
        json.List("environments", family.Graphs.Select(graph => graph.Environment.Name));
        Counts(json, check);
        json.List("findings", check.Findings, finding => One(json, finding, root));
        json.List("waived", check.Waived, finding => One(json, finding, root));
        json.List("inBaseline", check.InBaseline, finding => One(json, finding, root));
        json.List("notAssessed", check.NotAssessed, finding => One(json, finding, root));
        if (notKnown is not null) json.List("notKnown", notKnown, unknown => One(json, unknown));
        if (whyPassed) json.List("passed", PassEvidence.Of(family, check), evidence => One(json, evidence));
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, CheckResult check)
    {
        var counts = FindingCounts.Of(check);
        json.WriteStartObject("counts");
        json.WriteNumber("errors", counts.Errors);
        json.WriteNumber("warnings", counts.Warnings);
        json.WriteNumber("infos", counts.Infos);
        json.WriteNumber("waived", counts.Waived);
        json.WriteNumber("inBaseline", counts.InBaseline);
        json.WriteNumber("notAssessed", counts.NotAssessed);
        json.WriteNumber("suppressed", counts.Suppressed);
        json.WriteNumber("rulesAsked", check.RulesAsked);
        json.WriteNumber("rulesHeld", check.RulesHeld);
        json.WriteEndObject();
    }

    private static void One(Utf8JsonWriter json, Finding finding, SourceRoot root)
    {
        var (rule, verdict) = (finding.Rule, finding.Verdict);
        json.WriteString("rule", rule.Id);
        json.WriteString("severity", FindingText.SeverityWord(rule.Severity));
        json.WriteString("pillar", rule.Pillar.ToString());
        json.WriteString("message", root.Without(verdict.Message));
        json.WriteString("element", verdict.Element?.Key);
        json.WriteString("property", verdict.Property);
        json.List("environments", finding.Environments.Select(environment => environment.Name));
        json.WriteBoolean("everywhere", finding.IsEverywhere);
        json.WriteString("owner", finding.Owner?.Name);
        json.WriteString("file", string.IsNullOrEmpty(verdict.Position.File) ? null : root.Relative(verdict.Position.File));
        if (verdict.Position.IsKnown) json.WriteNumber("line", verdict.Position.Line);
        else json.WriteNull("line");
        json.List("evidence", verdict.Evidence.Select(step => root.Without(step.Text)));
        json.List("waivers", finding.Acceptances(), waiver => Accepted(json, waiver, root));
        json.WriteString("fingerprint", Fingerprint.Of(finding, root));
        json.WriteString("inBaselineSince", finding.InBaselineSince?.ToString());
        json.List("path", verdict.Evidence, step => Step(json, step, root));
    }

    /// <summary>What <c>evidence</c> says in words, with what it speaks of.</summary>
    private static void Step(Utf8JsonWriter json, EvidenceStep step, SourceRoot root)
    {
        json.WriteString("text", root.Without(step.Text));
        json.WriteString("element", step.Element?.Key);
        json.WriteString("from", step.Connection?.From.Key);
        json.WriteString("to", step.Connection?.To.Key);
        json.Object("known", () => { foreach (var fact in step.Known) json.WriteString(fact.Name, fact.Value); });
        json.WriteString("place", root.At(step.Position));
    }

    private static void One(Utf8JsonWriter json, PassEvidence evidence)
    {
        json.WriteString("rule", evidence.Rule.Id);
        json.WriteString("title", evidence.Rule.Title);
        json.WriteString("checklist", evidence.Rule.Checklist);
        json.List("controls", evidence.Rule.Controls);
        json.WriteBoolean("hadSubjects", evidence.HasSubjects);
        json.List("judged", evidence.Judged, one =>
        {
            json.WriteString("environment", one.Graph.Environment.Name);
            json.WriteBoolean("whole", one.Judged is null);
            json.List("elements", (one.Judged ?? []).Select(element => element.Key).Order(StringComparer.Ordinal));
        });
    }

    private static void One(Utf8JsonWriter json, NotKnown unknown)
    {
        json.WriteString("rule", unknown.Id);
        json.WriteString("severity", FindingText.SeverityWord(unknown.Severity));
        json.WriteString("message", unknown.Message);
        json.List("environments", unknown.Environments);
        json.WriteString("file", unknown.File);
        json.WriteNumber("line", unknown.Line);
        json.WriteNumber("column", unknown.Column);
    }

    private static void Accepted(Utf8JsonWriter json, Waiver waiver, SourceRoot root)
    {
        json.WriteString("reason", waiver.Reason);
        json.WriteString("acceptedBy", waiver.AcceptedBy?.Name);
        json.WriteString("approver", waiver.Approver?.Name);
        json.WriteString("expires", waiver.Expires?.ToString());
        json.WriteString("place", root.At(waiver.Position));
    }
}
