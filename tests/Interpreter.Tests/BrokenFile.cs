using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests;

/// <summary>For each rule a small architecture that breaks it: <c>Broken/AIFA2003.cs</c>. Others use them too, for repairs and underlines.</summary>
internal sealed record BrokenFile(string Rule)
{
    private const string Breaks = "// breaks: ";
    private const string Also = "// also: ";
    private const string Monitoring = "design.Monitoring(new ApplicationInsights(\"insights\") { Workspace = new LogAnalyticsWorkspace(\"logs\") });";
    private const string BetterMark = "// better:";

    public static readonly Date Today = "2026-11-21";

    /// <summary>Rules that no source can break alone, and why.</summary>
    public static readonly Dictionary<string, string> None = new()
    {
        ["AIFA7512"] = "No description breaks it: both sides of a peering are made at once. What was read may lack one.",
    };

    public static IEnumerable<BrokenFile> All => Directory.GetFiles(Folder, "*.cs").Select(file => new BrokenFile(Path.GetFileNameWithoutExtension(file))).OrderBy(file => file.Rule, StringComparer.Ordinal);

    public string Source => Path.Combine(Folder, Rule + ".cs");

    public string Text => File.ReadAllText(Source);

    /// <summary>What is wrong with it, in a few words.</summary>
    public string? What => Line(Breaks);

    /// <summary>Rules that cannot but be broken with it.</summary>
    public IReadOnlyList<string> AlsoBreaks => Line(Also)?.Split(", ") ?? [];

    public BuildOptions Options => File.Exists(LockPath) ? new() { Lock = LockFile.Parse(File.ReadAllText(LockPath)) } : new();

    public Sample Sample => Of(Text);

    /// <summary>Whether it says how to repair it.</summary>
    public bool HasRepair => Text.Contains(BetterMark, StringComparison.Ordinal);

    /// <summary>The same architecture, repaired as its comments say: a line before <c>// better: TEXT</c> becomes that text, and goes where there is none.</summary>
    public Sample Repaired => Of(string.Join("\n", Text.Split('\n').Select(Better).OfType<string>()));

    /// <summary>What <c>Define</c> says, without the comments.</summary>
    public string Before => string.Join("\n", Body.Select(Worse).OfType<string>());

    /// <summary>What the repair changes in it: lines that go begin with a minus, lines that come with a plus.</summary>
    public string Change => string.Join("\n", Body.SelectMany(line => line.Contains(BetterMark, StringComparison.Ordinal) ? Changed(line) : [$"  {line}".TrimEnd()]));

    private Sample Of(string text) => Sample.Of([(Rule + ".cs", text)], Options);

    private static string? Worse(string line) => line.Split(BetterMark)[0] is var code && line.Contains(BetterMark, StringComparison.Ordinal) && code.Trim().Length == 0 ? null : code.TrimEnd();

    private static string? Better(string line) => line.Split(BetterMark) switch
    {
        [_] => line,
        [_, ""] => null,
        [var worse, var better] => worse[..^worse.TrimStart().Length] + better[1..], // further in, if the comment is
        _ => throw new FormatException($"A line says twice how it would be better: {line}"),
    };

    /// <summary>The lines of <c>Define</c> without its indentation, and without the monitoring that every file has so as to break one rule alone.</summary>
    private List<string> Body
    {
        get
        {
            var lines = Text.Split('\n').ToList();
            var start = lines.FindIndex(line => line.Contains(" Define(", StringComparison.Ordinal)) + 2;
            var end = lines.FindIndex(start, line => line == "    }");
            return [.. lines[start..end].Select(line => (line.Length > 8 ? line[8..] : "").TrimEnd()).Where(line => line != Monitoring)];
        }
    }

    private static IEnumerable<string> Changed(string line) => new[] { Worse(line) is { } worse ? $"- {worse}" : null, Better(line) is { } better ? $"+ {better}" : null }.OfType<string>();

    private static string Folder => Repository.At("tests", "Interpreter.Tests", "Broken");

    private string LockPath => Path.Combine(Folder, $"{Rule}.{LockFile.FileName}");

    private string? Line(string start) => File.ReadLines(Source).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
}
