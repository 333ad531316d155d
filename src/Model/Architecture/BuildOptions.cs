namespace AiFactory.Model;

/// <summary>What the world outside gives to the building of a family: no clock, no disk, only values.</summary>
public sealed class BuildOptions
{
    /// <summary>Feature flags that were asked for, by name; others have their defaults.</summary>
    public IReadOnlyDictionary<string, bool> Flags { get; init; } = new Dictionary<string, bool>();

    /// <summary>The names of the environments to build; all when empty.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    /// <summary>The texts of declared input files, by their path relative to the project, with forward slashes.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();

    public LockFile Lock { get; init; } = LockFile.Empty;

    internal string? Input(string path) => Inputs.TryGetValue(path.Replace('\\', '/'), out var text) ? text : null;

    internal IEnumerable<string> InputNames => Inputs.Keys;
}
