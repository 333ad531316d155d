using AiFactory.Cli.Output;

namespace AiFactory.Cli.Projects;

/// <summary>The files that belong to a project's sources: not what was built, generated, downloaded or hidden.</summary>
internal static class ProjectFiles
{
    private static readonly string[] NotSources = ["bin", "obj", "artifacts", "node_modules"];

    /// <summary>A single file may lie in a folder full of others' things, such as the temporary one.</summary>
    private static readonly EnumerationOptions WhatWeMaySee = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Full paths, in ordinal order. Links are not followed: to a folder they may lead in circles, to a file they may lead to what is nobody's business.</summary>
    public static IEnumerable<string> Below(string folder, string extension, string? except = null) =>
        Walk(new DirectoryInfo(folder), extension, except is null ? null : Path.TrimEndingDirectorySeparator(except)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Walk(DirectoryInfo folder, string extension, string? except)
    {
        foreach (var file in folder.EnumerateFiles("*", WhatWeMaySee).Where(file => file.Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase) && !IsLink(file))) yield return file.FullName;
        foreach (var inner in folder.EnumerateDirectories("*", WhatWeMaySee).Where(inner => IsSource(inner) && inner.FullName != except))
        {
            foreach (var file in Walk(inner, extension, except)) yield return file;
        }
    }

    private static bool IsSource(DirectoryInfo folder) =>
        !folder.Name.StartsWith('.')
        && !NotSources.Contains(folder.Name, StringComparer.OrdinalIgnoreCase)
        && !IsLink(folder)
        && !File.Exists(Path.Combine(folder.FullName, Manifest.FileName));

    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
