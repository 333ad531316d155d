using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using AiFactory.Model;

namespace AiFactory.Cli.Projects;

/// <summary>The JSON files of a project, by their path below its folder; sought and read when the model asks for one.</summary>
/// <param name="folder">The project's.</param>
/// <param name="output">A folder below it whose files are no inputs.</param>
internal sealed class InputFiles(string folder, string? output) : IReadOnlyDictionary<string, string>
{
    /// <summary>A table that people edit is far smaller; what is bigger was declared by mistake.</summary>
    public const long MaximumBytes = 16 * 1024 * 1024;

    private readonly Lazy<SortedDictionary<string, string>> _paths = new(() => new(
        ProjectFiles.Below(folder, ".json", output).Where(IsInput).ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/')), StringComparer.Ordinal));

    public int Count => _paths.Value.Count;
    public IEnumerable<string> Keys => _paths.Value.Keys;
    public IEnumerable<string> Values => _paths.Value.Values.Select(Read);
    public string this[string key] => Read(_paths.Value[key]);

    public bool ContainsKey(string key) => _paths.Value.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        value = _paths.Value.TryGetValue(key, out var path) ? Read(path) : null;
        return value is not null;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _paths.Value.Select(pair => KeyValuePair.Create(pair.Key, Read(pair.Value))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static bool IsInput(string path) =>
        Path.GetFileName(path) is var name && !name.EndsWith(LockFile.FileName, StringComparison.Ordinal) && !name.EndsWith(".deps.json", StringComparison.Ordinal) && !name.EndsWith(".runtimeconfig.json", StringComparison.Ordinal);

    private static string Read(string path)
    {
        try
        {
            var size = new FileInfo(path).Length;
            if (size > MaximumBytes) throw new CliException(string.Create(CultureInfo.InvariantCulture, $"{path} has {size:#,0} bytes; an input file may have {MaximumBytes:#,0}. Split it, or keep only what the model reads."));
            return File.ReadAllText(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new CliException($"{path} cannot be read: {wrong.Message}");
        }
    }
}
