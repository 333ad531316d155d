using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using AiFactory.Model;
using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers;

/// <summary>The JSON files of a project, as the compiler was given them, by their path below its folder; read when the model asks for one.</summary>
internal sealed class InputTexts : IReadOnlyDictionary<string, string>
{
    /// <summary>As the command line has it.</summary>
    private const int MaximumCharacters = 16 * 1024 * 1024;

    private const string Manifest = ".aifactory-manifest.json";
    private static readonly string[] NotSources = ["bin", "obj", "artifacts", "node_modules"];

    private readonly SortedDictionary<string, AdditionalText> _inputs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AdditionalText> _locks = new(StringComparer.Ordinal);
    private readonly CancellationToken _cancel;

    /// <param name="folder">The project's; without it nothing is an input.</param>
    public InputTexts(ImmutableArray<AdditionalText> files, string folder, CancellationToken cancel)
    {
        _cancel = cancel;
        var below = files.Select(file => (Path: Relative(file.Path, folder), File: file)).Where(file => file.Path is not null).ToList();
        string[] outputs = [.. below.Where(file => Name(file.Path!) == Manifest).Select(file => file.Path!.Substring(0, file.Path.Length - Manifest.Length))];
        foreach (var (path, file) in below)
        {
            if (path!.IndexOf('/') < 0 && path.EndsWith(LockFile.FileName, StringComparison.Ordinal)) _locks[path] = file;
            if (IsInput(path) && !Array.Exists(outputs, output => output.Length > 0 && path.StartsWith(output, StringComparison.Ordinal))) _inputs[path] = file;
        }
    }

    public int Count => _inputs.Count;
    public IEnumerable<string> Keys => _inputs.Keys;
    public IEnumerable<string> Values => _inputs.Keys.Select(key => this[key]);
    public string this[string key] => Read(key, _inputs[key]);

    public bool ContainsKey(string key) => _inputs.ContainsKey(key);

    public bool TryGetValue(string key, out string value)
    {
        var isThere = _inputs.TryGetValue(key, out var file);
        value = isThere ? Read(key, file!) : "";
        return isThere;
    }

    /// <param name="architecture">The one of several; null when it is the only one.</param>
    /// <exception cref="ModelException">The file is damaged.</exception>
    public LockFile LockOf(string? architecture)
    {
        if (architecture is null || !_locks.TryGetValue($"{architecture}.{LockFile.FileName}", out var file)) _locks.TryGetValue(LockFile.FileName, out file);
        return file is null ? LockFile.Empty : LockFile.Parse(Read(LockFile.FileName, file).Replace("\r\n", "\n"));
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _inputs.Keys.Select(key => new KeyValuePair<string, string>(key, this[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string Read(string path, AdditionalText file)
    {
        var text = file.GetText(_cancel) ?? throw new ModelException("AIFA7008", $"{path} cannot be read.");
        return text.Length <= MaximumCharacters
            ? text.ToString()
            : throw new ModelException("AIFA7008", string.Format(CultureInfo.InvariantCulture, "{0} has {1:#,0} characters; an input file may have {2:#,0}. Split it, or keep only what the model reads.", path, text.Length, MaximumCharacters));
    }

    /// <summary>With forward slashes; null for what lies outside of the folder.</summary>
    private static string? Relative(string path, string folder)
    {
        var (file, root) = (path.Replace('\\', '/'), folder.Replace('\\', '/').TrimEnd('/') + "/");
        return root.Length > 1 && file.StartsWith(root, StringComparison.OrdinalIgnoreCase) ? file.Substring(root.Length) : null;
    }

    private static bool IsInput(string path) =>
        path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        && !path.EndsWith(LockFile.FileName, StringComparison.Ordinal) && !path.EndsWith(".deps.json", StringComparison.Ordinal) && !path.EndsWith(".runtimeconfig.json", StringComparison.Ordinal)
        && path.Split('/') is var parts && parts.Take(parts.Length - 1).All(folder => folder[0] != '.' && !NotSources.Contains(folder, StringComparer.OrdinalIgnoreCase));

    private static string Name(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
