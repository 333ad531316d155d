using System.Text.Json;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Generators.Findings;

/// <summary>A finding that was there when a project began to be checked.</summary>
/// <param name="Message">For people who read the file; a finding is known by its fingerprint.</param>
/// <param name="Since">By environment, the day from which it is known there.</param>
/// <param name="Owner">Who has to act; null where nobody is named.</param>
public sealed record BaselineEntry(string Architecture, string Fingerprint, string Rule, string Message, IReadOnlyDictionary<string, Date> Since, string? Owner);

/// <summary>Findings that are known, so that only new ones count: a file that may shrink and should.</summary>
public sealed class Baseline
{
    private const int Version = 1;
    private readonly Dictionary<(string Architecture, string Fingerprint), BaselineEntry> _entries;

    private Baseline(IEnumerable<BaselineEntry> entries) => _entries = entries
        .GroupBy(entry => (entry.Architecture, entry.Fingerprint))
        .ToDictionary(same => same.Key, same => same.First() with { Since = same.SelectMany(entry => entry.Since).GroupBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Min(at => at.Value)) });

    public static Baseline Empty { get; } = new([]);

    public int Count => _entries.Count;

    /// <summary>What is open now. What was known before keeps its day, and stays where it was not looked for.</summary>
    public static Baseline Of(IReadOnlyList<CheckedFamily> architectures, Baseline before)
    {
        var open = architectures.SelectMany(one => one.Check.Findings.Select(finding => before.Entry(one, finding)));
        var unseen = before._entries.Values.Select(entry => entry with { Since = Environments(entry, environment => !IsSeen(entry, environment, architectures)) }).Where(entry => entry.Since.Count > 0);
        return new(open.Concat(unseen));
    }

    /// <summary>This one without what is gone: a baseline that there is may shrink, and takes in nothing new.</summary>
    public Baseline ShrunkTo(Baseline open) => new(_entries.Values
        .Select(entry => open._entries.GetValueOrDefault((entry.Architecture, entry.Fingerprint)) is { } still ? still with { Since = Environments(still, entry.Since.ContainsKey) } : null)
        .OfType<BaselineEntry>().Where(entry => entry.Since.Count > 0));

    /// <summary>The result with what is known set aside, environment by environment.</summary>
    public CheckResult Apply(CheckedFamily one)
    {
        List<Finding> fresh = [], known = [];
        foreach (var finding in one.Check.Findings)
        {
            var since = _entries.GetValueOrDefault((one.Family.Name, Fingerprint.Of(finding, one.Root)))?.Since ?? new Dictionary<string, Date>();
            DeploymentEnvironment[] old = [.. finding.Environments.Where(environment => since.ContainsKey(environment.Name))];
            DeploymentEnvironment[] rest = [.. finding.Environments.Except(old)];
            if (old.Length == 0) fresh.Add(finding);
            else known.Add((rest.Length == 0 ? finding : finding with { Environments = old, IsEverywhere = false }) with { InBaselineSince = old.Min(environment => since[environment.Name]) });
            if (old.Length > 0 && rest.Length > 0) fresh.Add(finding with { Environments = rest, IsEverywhere = false });
        }

        return one.Check with { Findings = fresh, InBaseline = known };
    }

    /// <summary>What the file still has and the check no longer finds. Nothing is said of what was not looked at or could not be judged.</summary>
    public IReadOnlyList<BaselineEntry> Gone(IReadOnlyList<CheckedFamily> architectures)
    {
        var open = Of(architectures, this)._entries;
        return [.. _entries.Values
            .Select(entry => entry with { Since = Environments(entry, environment => open.GetValueOrDefault((entry.Architecture, entry.Fingerprint))?.Since.ContainsKey(environment) != true) })
            .Where(entry => entry.Since.Count > 0 && IsJudged(entry, architectures)).OrderBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Message, StringComparer.Ordinal)];
    }

    public string Print() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("fingerprints", Fingerprint.Name);
        json.List("findings", _entries.Values.OrderBy(entry => entry.Architecture, StringComparer.Ordinal).ThenBy(entry => entry.Rule, StringComparer.Ordinal).ThenBy(entry => entry.Message, StringComparer.Ordinal).ThenBy(entry => entry.Fingerprint, StringComparer.Ordinal), entry =>
        {
            json.WriteString("architecture", entry.Architecture);
            json.WriteString("rule", entry.Rule);
            json.WriteString("message", entry.Message);
            json.WriteString("owner", entry.Owner);
            json.WriteString("fingerprint", entry.Fingerprint);
            json.Object("since", () => { foreach (var (environment, date) in entry.Since.OrderBy(pair => pair.Key, StringComparer.Ordinal)) json.WriteString(environment, date.ToString()); });
        });
        json.WriteEndObject();
    });

    /// <exception cref="FormatException">The text is no baseline; the message says what is wrong, and where.</exception>
    public static Baseline Parse(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out var version) || !root.TryGetProperty("findings", out var findings)) throw new FormatException("It has no \"version\" and \"findings\".");
            if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version) throw new FormatException($"It is of version {version}, and only version {Version} is known.");
            if (Text(root, "fingerprints") is var fingerprints && fingerprints != Fingerprint.Name) throw new FormatException($"Its fingerprints are '{fingerprints}', and findings have '{Fingerprint.Name}' now.");
            return new([.. findings.EnumerateArray().Select(Read)]);
        }
        catch (JsonException wrong)
        {
            throw new FormatException($"It is not JSON: line {wrong.LineNumber + 1} cannot be read.", wrong);
        }
        catch (InvalidOperationException wrong)
        {
            throw new FormatException("Its \"findings\" are not a list of objects.", wrong);
        }
    }

    private static BaselineEntry Read(JsonElement entry, int index)
    {
        if (entry.ValueKind != JsonValueKind.Object || !entry.TryGetProperty("since", out var since) || since.ValueKind != JsonValueKind.Object) throw new FormatException($"Finding {index + 1} has no \"since\".");
        return new(Text(entry, "architecture"), Text(entry, "fingerprint"), Text(entry, "rule"), Text(entry, "message"), since.EnumerateObject().ToDictionary(pair => pair.Name, pair => Day(pair.Value, index), StringComparer.Ordinal),
            entry.TryGetProperty("owner", out var owner) && owner.ValueKind == JsonValueKind.String ? owner.GetString() : null);
    }

    private static string Text(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : throw new FormatException($"A finding, or the file itself, has no \"{name}\".");

    private static Date Day(JsonElement value, int index) =>
        value.ValueKind == JsonValueKind.String && Date.TryParse(value.GetString()!, out var date) ? date : throw new FormatException($"Finding {index + 1}: '{value}' is not a day as in 2026-11-21.");

    private BaselineEntry Entry(CheckedFamily one, Finding finding)
    {
        var fingerprint = Fingerprint.Of(finding, one.Root);
        var since = _entries.GetValueOrDefault((one.Family.Name, fingerprint))?.Since;
        return new(one.Family.Name, fingerprint, finding.Rule.Id, one.Root.Without(finding.Verdict.Message),
            finding.Environments.ToDictionary(environment => environment.Name, environment => since is not null && since.TryGetValue(environment.Name, out var day) ? day : one.Check.AsOf),
            finding.Owner?.Name);
    }

    private static Dictionary<string, Date> Environments(BaselineEntry entry, Func<string, bool> which) => entry.Since.Where(pair => which(pair.Key)).ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    /// <summary>Whether the architecture was checked in that environment; one that the architecture no longer has was looked for too.</summary>
    private static bool IsSeen(BaselineEntry entry, string environment, IReadOnlyList<CheckedFamily> architectures) =>
        architectures.FirstOrDefault(one => one.Family.Name == entry.Architecture)?.Family is { } family
        && (family.Graphs.Any(graph => graph.Environment.Name == environment) || family.Environments.All(declared => declared.Name != environment));

    private static bool IsJudged(BaselineEntry entry, IReadOnlyList<CheckedFamily> architectures) => architectures.Any(one =>
        one.Family.Name == entry.Architecture && one.NotKnown.Count == 0 && !one.Check.NotAssessed.Any(finding => finding.Rule.Id == entry.Rule));
}
