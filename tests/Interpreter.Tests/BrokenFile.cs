using AiFactory.Model;
using AiFactory.Tests;

namespace AiFactory.Interpreter.Tests;

/// <summary>For each rule a small architecture that breaks it: <c>Broken/AIFA2003.cs</c>. Others use them too, for repairs and underlines.</summary>
internal sealed record BrokenFile(string Rule)
{
    private const string Breaks = "// breaks: ";
    private const string Also = "// also: ";

    public static readonly Date Today = "2026-11-21";

    public static IEnumerable<BrokenFile> All => Directory.GetFiles(Folder, "*.cs").Select(file => new BrokenFile(Path.GetFileNameWithoutExtension(file))).OrderBy(file => file.Rule, StringComparer.Ordinal);

    public string Source => Path.Combine(Folder, Rule + ".cs");

    public string Text => File.ReadAllText(Source);

    /// <summary>What is wrong with it, in a few words.</summary>
    public string? What => Line(Breaks);

    /// <summary>Rules that cannot but be broken with it.</summary>
    public IReadOnlyList<string> AlsoBreaks => Line(Also)?.Split(", ") ?? [];

    public BuildOptions Options => File.Exists(LockPath) ? new() { Lock = LockFile.Parse(File.ReadAllText(LockPath)) } : new();

    public Sample Sample => Sample.Of([(Rule + ".cs", Text)], Options);

    private static string Folder => Repository.At("tests", "Interpreter.Tests", "Broken");

    private string LockPath => Path.Combine(Folder, $"{Rule}.{LockFile.FileName}");

    private string? Line(string start) => File.ReadLines(Source).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal))?[start.Length..];
}
