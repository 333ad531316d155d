using System.Text.Json;
using System.Text.RegularExpressions;
using AiFactory.Cli.Tests;
using AiFactory.Model;

namespace AiFactory.CodeFixes.Tests;

/// <summary>A folder of sources, and the log that the command line writes of it: read by what SARIF says, as a stranger's tool would.</summary>
internal sealed class SarifLog : IDisposable
{
    private static readonly Regex LineBreak = new("\r\n|[\n\r\u0085\u2028\u2029]", RegexOptions.CultureInvariant);

    private readonly TemporaryFolder _folder;
    private readonly JsonDocument _json;

    private SarifLog(TemporaryFolder folder, string text) => (_folder, Text, _json) = (folder, text, JsonDocument.Parse(text));

    public string Text { get; }

    public JsonElement Run => _json.RootElement.GetProperty("runs")[0];

    public IReadOnlyList<SarifResult> Results => field ??= [.. Run.GetProperty("results").EnumerateArray().Select(result => new SarifResult(result))];

    public static Task<SarifLog> OfAsync(string source, LockFile? @lock = null) => OfAsync(new Dictionary<string, string> { ["One.cs"] = source }, @lock);

    public static async Task<SarifLog> OfAsync(Dictionary<string, string> files, LockFile? @lock = null, params string[] more)
    {
        var folder = new TemporaryFolder();
        foreach (var (name, text) in files) folder.Write(name, text);
        if (@lock is not null) folder.Write(LockFile.FileName, @lock.Print());
        var run = await CliRun.In(folder.Root, Workbench.Today, ["check", "--format", "sarif", "--fail-on", "never", .. more]);
        Assert.True(run.Code is 0 or 3, run.Error);
        Assert.DoesNotContain(folder.Root, run.Output, StringComparison.Ordinal);
        return new(folder, run.Output);
    }

    /// <summary>The file as it is once the fix is made.</summary>
    public string After(JsonElement fix)
    {
        var change = Assert.Single(fix.GetProperty("artifactChanges").EnumerateArray());
        var location = change.GetProperty("artifactLocation");
        Assert.Equal("%SRCROOT%", location.GetProperty("uriBaseId").GetString());
        var text = _folder.Text(Uri.UnescapeDataString(location.GetProperty("uri").GetString()!));

        int[] lines = [0, .. LineBreak.Matches(text).Select(match => match.Index + match.Length)];
        var end = text.Length + 1;
        var replacements = change.GetProperty("replacements").EnumerateArray().ToList();
        Assert.NotEmpty(replacements);
        foreach (var replacement in Enumerable.Reverse(replacements))
        {
            var region = replacement.GetProperty("deletedRegion");
            var (from, to) = (Offset("start"), Offset("end"));
            Assert.True(from <= to && to < end, "replacements are in order, and apart");
            text = string.Concat(text.AsSpan(0, from), replacement.TryGetProperty("insertedContent", out var inserted) ? inserted.GetProperty("text").GetString() : "", text.AsSpan(to));
            end = from;

            int Offset(string edge) => lines[region.GetProperty(edge + "Line").GetInt32() - 1] + region.GetProperty(edge + "Column").GetInt32() - 1;
        }

        return text;
    }

    public void Dispose()
    {
        _json.Dispose();
        _folder.Dispose();
    }
}

internal sealed class SarifResult(JsonElement json)
{
    public string Rule => json.GetProperty("ruleId").GetString()!;

    /// <summary>As <see cref="Workbench.Named(Rules.Finding)"/> has it.</summary>
    public string Name => $"{Rule} {Said("element")} {Said("property")}".TrimEnd();

    /// <summary>Null for what is about the whole.</summary>
    public string? Uri => Place?.GetProperty("artifactLocation").GetProperty("uri").GetString();

    public int Line => Place is { } place && place.TryGetProperty("region", out var region) ? region.GetProperty("startLine").GetInt32() : 0;

    public bool IsSuppressed => json.GetProperty("suppressions").GetArrayLength() > 0;

    public IReadOnlyList<JsonElement> Fixes => json.TryGetProperty("fixes", out var fixes) ? [.. fixes.EnumerateArray()] : [];

    public static string Title(JsonElement fix) => fix.GetProperty("description").GetProperty("text").GetString()!;

    private JsonElement? Place => json.GetProperty("locations")[0].TryGetProperty("physicalLocation", out var place) ? place : null;

    private string? Said(string name) => json.GetProperty("properties").GetProperty(name).GetString();
}
