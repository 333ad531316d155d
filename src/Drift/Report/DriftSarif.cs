using System.Text.Json;

namespace AiFactory.Drift.Report;

/// <summary>The comparison as SARIF 2.1.0: each finding at the line of C# that would end it.</summary>
/// <remarks>Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html</remarks>
public static class DriftSarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <param name="version">Of the tool.</param>
    public static string Of(IReadOnlyList<(DriftResult Result, Located Located)> compared, string version) => DriftJson.Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        DriftJson.List(json, "runs", compared, one => Run(json, one.Result, one.Located, version));
        json.WriteEndObject();
    });

    private static void Run(Utf8JsonWriter json, DriftResult result, Located located, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "aifactory drift");
        json.WriteString("version", version);
        DriftJson.List(json, "rules", Enum.GetValues<DriftClass>(), kind => Rule(json, kind));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("automationDetails");
        json.WriteString("id", $"drift/{result.Environment.Name}/");
        json.WriteEndObject();
        DriftJson.List(json, "invocations", [result], _ => Invocation(json, result));
        DriftJson.List(json, "results", result.Findings.Where(finding => finding.NeedsAction || finding.Waiver is not null || finding.Class == DriftClass.Unknown), finding => One(json, finding, located));
    }

    private static void Rule(Utf8JsonWriter json, DriftClass kind)
    {
        json.WriteString("id", IdOf(kind));
        json.WriteString("name", kind.ToString());
        json.WriteStartObject("shortDescription");
        json.WriteString("text", Meaning(kind));
        json.WriteEndObject();
    }

    private static void Invocation(Utf8JsonWriter json, DriftResult result)
    {
        json.WriteBoolean("executionSuccessful", result.IsWhole);
        DriftJson.List(json, "toolExecutionNotifications", result.Unread, why =>
        {
            json.WriteString("level", "error");
            Message(json, why);
        });
    }

    private static void One(Utf8JsonWriter json, DriftFinding finding, Located located)
    {
        var group = new DriftGroup([finding]);
        json.WriteString("ruleId", IdOf(finding.Class));
        json.WriteString("level", finding.Severity switch { Rules.Severity.Error => "error", Rules.Severity.Warning => "warning", _ => "note" });
        var repairs = new[] { Repairs.InModel(finding) is { } inModel ? $" In C#: {inModel}." : "", Repairs.InAzure(finding) is { } inAzure ? $" In Azure: {inAzure}." : "" };
        var breaks = string.Concat(finding.Breaks.Select(breach => $" Breaks {breach.Rule.Id}: {breach.Rule.Title}.").Distinct());
        Message(json, Plain.Line($"{finding.Title}: {group.What}.{breaks}{string.Concat(repairs)}"));
        DriftJson.List(json, "locations", [finding], _ => Location(json, finding, located));
        json.WriteStartObject("partialFingerprints");
        json.WriteString("drift/v1", $"{finding.Class}|{finding.Id.ToUpperInvariant()}|{finding.Path}");
        json.WriteEndObject();
        if (finding.Waiver is { } waiver)
        {
            DriftJson.List(json, "suppressions", [waiver], _ =>
            {
                json.WriteString("kind", "inSource");
                json.WriteString("justification", waiver.Reason);
            });
        }
    }

    private static void Location(Utf8JsonWriter json, DriftFinding finding, Located located)
    {
        if (located.Of(finding) is { } at)
        {
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', at.File.Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", "SRCROOT");
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", at.Line);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        DriftJson.List(json, "logicalLocations", [finding], _ =>
        {
            json.WriteString("fullyQualifiedName", finding.Id);
            json.WriteString("kind", "resource");
        });
    }

    private static void Message(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string IdOf(DriftClass kind) => "drift/" + DriftJson.Word(kind);

    private static string Meaning(DriftClass kind) => kind switch
    {
        DriftClass.Changed => "Azure has another value than the model states.",
        DriftClass.Missing => "The model has a resource that Azure has not.",
        DriftClass.Unmanaged => "A resource group of the model has a resource that nothing accounts for.",
        DriftClass.Moved => "A resource is in another place than the model says.",
        DriftClass.Undeclared => "Azure has a value, other than its default, where the model says nothing.",
        DriftClass.Platform => "Azure made the resource and looks after it.",
        _ => "It could not be seen.",
    };
}
