using AiFactory.Model;

namespace AiFactory.Generators;

/// <summary>The project's folder: outputs name source files relative to it, so that they are the same on every machine.</summary>
/// <param name="folder">An absolute path.</param>
public sealed class SourceRoot(string folder)
{
    /// <summary>What a build server calls the root of the sources instead of its true place.</summary>
    private const string MappedRoot = "/_/";

    public string Folder { get; } = folder;

    /// <summary>The file's path with forward slashes; its bare name where no relative path leads to it.</summary>
    public string Relative(string file)
    {
        if (file.StartsWith(MappedRoot, StringComparison.Ordinal)) return file[MappedRoot.Length..];
        if (!Path.IsPathRooted(file)) return file.Replace('\\', '/');

        var relative = Path.GetRelativePath(Folder, file);
        return (Path.IsPathRooted(relative) ? Path.GetFileName(file) : relative).Replace('\\', '/');
    }

    /// <summary>A sentence without the folder's own path, for texts that name a place.</summary>
    public string Without(string text) => text.Replace(Path.TrimEndingDirectorySeparator(Folder) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);

    /// <summary>In the form that editors make clickable: <c>Chat.cs(14)</c>; empty when the place is not known.</summary>
    public string At(SourcePosition position) =>
        string.IsNullOrEmpty(position.File) ? ""
        : position.IsKnown ? FormattableString.Invariant($"{Relative(position.File)}({position.Line})")
        : Relative(position.File);
}
