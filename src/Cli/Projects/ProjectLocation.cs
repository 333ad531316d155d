namespace AiFactory.Cli.Projects;

/// <summary>What kind of thing PROJECT is.</summary>
internal enum ProjectKind
{
    /// <summary>A .csproj.</summary>
    Project,

    /// <summary>C# files without a project.</summary>
    Sources,

    /// <summary>A compiled assembly.</summary>
    Assembly,
}

/// <summary>What PROJECT on the command line leads to.</summary>
/// <param name="Folder">Where inputs and the lock file lie, and what positions are relative to.</param>
/// <param name="Files">The project file, the assembly, or the C# files.</param>
internal sealed record ProjectLocation(ProjectKind Kind, string Folder, IReadOnlyList<string> Files)
{
    public string Name => Kind == ProjectKind.Sources && Files.Count > 1 ? Path.GetFileName(Folder) : Path.GetFileName(Files[0]);

    /// <param name="output">The folder that output goes to: what is in it is no source.</param>
    /// <param name="sourcesOnly">Whether a folder is its .cs files, though it may have a project.</param>
    /// <exception cref="CliException">It leads to nothing that can be built.</exception>
    public static ProjectLocation Of(string? argument, string currentFolder, string? output = null, bool sourcesOnly = false)
    {
        var path = Path.GetFullPath(argument ?? ".", currentFolder);
        if (Directory.Exists(path)) return sourcesOnly ? SourcesIn(path, output) : InFolder(path, output);
        if (!File.Exists(path)) throw new CliException($"There is no file or folder '{argument}'.{Nearest.Question(Path.GetFileName(path), Neighbours(path))}");

        var folder = Path.GetDirectoryName(path)!;
        return Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".CSPROJ" when sourcesOnly => SourcesIn(folder, output),
            ".CSPROJ" => new(ProjectKind.Project, folder, [path]),
            ".CS" => new(ProjectKind.Sources, folder, [path]),
            ".DLL" => new(ProjectKind.Assembly, FolderOfSources(folder), [path]),
            _ => throw new CliException($"'{argument}' is no project. Give a folder, a .csproj or a .cs file, or with --execute a compiled .dll."),
        };
    }

    private static ProjectLocation InFolder(string folder, string? output)
    {
        string[] projects = [.. Directory.GetFiles(folder, "*.csproj").Order(StringComparer.Ordinal)];
        if (projects.Length == 1) return new(ProjectKind.Project, folder, projects);
        return projects.Length == 0 ? SourcesIn(folder, output) : throw new CliException($"{folder} has several projects. Name one: {string.Join(", ", projects.Select(Path.GetFileName))}.");
    }

    private static ProjectLocation SourcesIn(string folder, string? output)
    {
        string[] sources = [.. ProjectFiles.Below(folder, ".cs", output)];
        return sources.Length > 0
            ? new(ProjectKind.Sources, folder, sources)
            : throw new CliException($"{folder} has no .csproj and no .cs file. Name a project, or make one: aifactory new GroundedChat");
    }

    /// <summary>The nearest folder above a compiled assembly that has a project; the assembly's own without one.</summary>
    private static string FolderOfSources(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (at.EnumerateFiles("*.csproj").Any()) return at.FullName;
        }

        return folder;
    }

    private static IEnumerable<string> Neighbours(string path) =>
        Path.GetDirectoryName(path) is { } folder && Directory.Exists(folder) ? Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)) : [];
}
