using System.Runtime.CompilerServices;

namespace AiFactory.Tests;

/// <summary>The folder that the solution stands in, found from this file's own place.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Here([CallerFilePath] string path = "") => path;
}
