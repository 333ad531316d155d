namespace AiFactory.Cli.Tests;

/// <summary>A folder for one test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("aifactory-test-").FullName;

    public string At(string path) => Path.Combine(Root, path);

    public string Text(string path) => File.ReadAllText(At(path));

    public string Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        return At(path);
    }

    /// <summary>Every file with its content, by path.</summary>
    public IReadOnlyDictionary<string, string> Snapshot(string folder = ".") => Directory.Exists(At(folder))
        ? Directory.GetFiles(At(folder), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(At(folder), file), File.ReadAllText)
        : new Dictionary<string, string>();

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
