using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace AiFactory.Drift.Report;

/// <summary>The comparison for programs. Members are added, never renamed or removed, within a version.</summary>
public static class DriftJson
{
    public const int Version = 1;

    /// <summary>An object for one environment, an array for several.</summary>
    public static string Of(IReadOnlyList<(DriftResult Result, Located Located)> compared) => Document(json =>
    {
        if (compared.Count != 1) json.WriteStartArray();
        foreach (var (result, located) in compared) One(json, result, located);
        if (compared.Count != 1) json.WriteEndArray();
    });

    internal static string Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void One(Utf8JsonWriter json, DriftResult result, Located located)
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("architecture", result.Architecture);
        json.WriteString("environment", result.Environment.Name);
        json.WriteString("asOf", result.AsOf.ToString());
        json.WriteString("headline", Headline.Of(result));
        if (result.Taken is { } taken) json.WriteString("taken", taken.UtcDateTime);
        else json.WriteNull("taken");
        json.WriteBoolean("inSync", result.IsInSync);
        json.WriteBoolean("whole", result.IsWhole);
        Counts(json, result);
        List(json, "findings", result.Findings, finding => Finding(json, finding, located));
        json.WriteStartObject("noise");
        foreach (var (cause, count) in result.Noise) json.WriteNumber(cause, count);
        json.WriteEndObject();
        Texts(json, "unread", result.Unread);
        Texts(json, "notShown", result.NotShown);
        Texts(json, "expiredWaivers", result.Expired.Select(waiver => waiver.Rule));
        Texts(json, "idleWaivers", result.Idle.Select(waiver => waiver.Rule));
        json.WriteEndObject();
    }

    private static void Counts(Utf8JsonWriter json, DriftResult result)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("toActOn", result.ToActOn);
        json.WriteNumber("explained", result.Explained);
        json.WriteNumber("modelled", result.Modelled);
        json.WriteNumber("seen", result.Seen);
        foreach (var kind in Enum.GetValues<DriftClass>()) json.WriteNumber(Word(kind), result.Findings.Count(finding => finding.Class == kind));
        json.WriteEndObject();
    }

    private static void Finding(Utf8JsonWriter json, DriftFinding finding, Located located)
    {
        json.WriteString("class", Word(finding.Class));
        json.WriteString("severity", Word(finding.Severity));
        json.WriteBoolean("needsAction", finding.NeedsAction);
        json.WriteString("id", finding.Id);
        json.WriteString("element", finding.Resource?.Key);
        json.WriteString("property", finding.Property?.Name);
        json.WriteString("path", finding.Path);
        json.WriteString("stated", finding.Stated);
        json.WriteString("live", finding.Live);
        json.WriteString("why", finding.Why);
        Texts(json, "breaks", finding.Breaks.Select(breach => breach.Rule.Id).Distinct());
        json.WriteString("inModel", Repairs.InModel(finding));
        json.WriteString("inAzure", Repairs.InAzure(finding));
        json.WriteString("owner", finding.Resource?.Owner?.Name);
        var at = located.Of(finding);
        json.WriteString("file", at?.File);
        if (at is { } known) json.WriteNumber("line", known.Line);
        else json.WriteNull("line");
        json.WriteString("acceptedUntil", finding.Waiver?.Expires?.ToString());
        json.WriteString("acceptedBecause", finding.Waiver?.Reason);
    }

    internal static string Word(Enum value) => value.ToString().ToLowerInvariant();

    internal static void List<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
