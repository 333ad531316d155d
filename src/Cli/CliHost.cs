using AiFactory.Drift.Inventory;
using AiFactory.Model;

namespace AiFactory.Cli;

/// <summary>The world as a command sees it; a test gives its own.</summary>
/// <param name="Output">Results.</param>
/// <param name="Error">Talk, progress and errors.</param>
/// <param name="Folder">The current folder.</param>
/// <param name="Today">The only clock of the product.</param>
internal sealed record CliHost(TextWriter Output, TextWriter Error, string Folder, Date Today)
{
    public bool HasColor { get; init; }
    public bool ShowsProgress { get; init; }

    /// <summary>How live Azure is reached, asked when it is needed.</summary>
    public Func<AzureAccess> Azure { get; init; } = static () => AzureAccess.Default();

    /// <summary>The path from the current folder.</summary>
    public string PathOf(string path) => Path.GetFullPath(path, Folder);
}
