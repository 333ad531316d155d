using System.Runtime.CompilerServices;
using AiFactory.Model;

namespace AiFactory.Parity;

/// <summary>The architectures of the repository, as their projects compile them: the examples, and the one that uses every kind.</summary>
public static class Examples
{
    /// <summary>The architecture of the tests that uses every kind of resource.</summary>
    public const string EveryKind = "EveryKind";

    public static string Folder { get; } = Path.Combine(Repository(), "examples");

    /// <summary>By folder name, and <see cref="EveryKind"/> last.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetDirectories(Folder).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal), EveryKind];

    /// <summary>The C# files of one of them.</summary>
    public static IReadOnlyList<(string Path, string Text)> Sources(string name) => [.. Files(FolderOf(name), "*.cs").Concat(Blueprints(name)).Select(file => (file, File.ReadAllText(file)))];

    /// <summary>Compares one example in every setting of its flags.</summary>
    public static ParityResult Compare(string name)
    {
        var folder = FolderOf(name);
        var inputs = Files(folder, "*.json").Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(file => file is not ("packages.lock.json" or LockFile.FileName)).ToDictionary(file => file, file => File.ReadAllText(Path.Combine(folder, file)));
        var locked = Path.Combine(folder, LockFile.FileName);
        return ParityCheck.RunEveryFlagSetting(Sources(name), inputs, File.Exists(locked) ? LockFile.Parse(File.ReadAllText(locked)) : null);
    }

    internal static int Run(TextWriter output)
    {
        var differences = 0;
        foreach (var name in Names)
        {
            var result = Compare(name);
            differences += result.Differences.Count;
            output.WriteLine($"{name}: {result.Runs} runs, {result.Differences.Count} differences, {result.NotKnown} not known, {result.Threw} throw");
            foreach (var difference in result.Differences) output.WriteLine("  " + difference);
            foreach (var problem in result.Problems) output.WriteLine($"  {problem.Kind}: {problem.Message}");
        }

        output.WriteLine($"{Names.Count} examples, {differences} differences");
        return differences == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.GetFiles(folder, pattern, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar)[0].StartsWith("generated", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal) && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The source package, for an example whose project takes it.</summary>
    private static IEnumerable<string> Blueprints(string name) =>
        File.Exists(Path.Combine(FolderOf(name), name + ".csproj")) && File.ReadAllText(Path.Combine(FolderOf(name), name + ".csproj")).Contains("<UsesBlueprints>true", StringComparison.Ordinal) ? Files(Path.Combine(Repository(), "blueprints"), "*.cs") : [];

    private static string FolderOf(string name) => Path.Combine(name == EveryKind ? Path.Combine(Repository(), "tests") : Folder, name);

    private static string Repository([CallerFilePath] string path = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, "..", ".."));
}
