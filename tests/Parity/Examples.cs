using System.Runtime.CompilerServices;
using AiFactory.Model;

namespace AiFactory.Parity;

/// <summary>The example architectures of the repository, as their projects compile them.</summary>
public static class Examples
{
    public static string Folder { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "examples"));

    /// <summary>By folder name.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Directory.GetDirectories(Folder).Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    /// <summary>Compares one example in every setting of its flags.</summary>
    public static ParityResult Compare(string name)
    {
        var folder = Path.Combine(Folder, name);
        var sources = Files(folder, "*.cs").Select(file => (file, File.ReadAllText(file))).ToList();
        var inputs = Files(folder, "*.json").Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(file => file is not ("packages.lock.json" or LockFile.FileName)).ToDictionary(file => file, file => File.ReadAllText(Path.Combine(folder, file)));
        var locked = Path.Combine(folder, LockFile.FileName);
        return ParityCheck.RunEveryFlagSetting(sources, inputs, File.Exists(locked) ? LockFile.Parse(File.ReadAllText(locked)) : null);
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

    private static string Here([CallerFilePath] string path = "") => path;
}
