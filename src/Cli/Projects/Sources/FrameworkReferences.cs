using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>What sources without a project are compiled against: the framework that the tool runs on, and the tool's own library.</summary>
internal static class FrameworkReferences
{
    /// <summary>One object for all compilations, so that a type of it is the same type in each.</summary>
    public static MetadataReference Model { get; } = At(MSBuildProperties.ModelPath);

    /// <summary>The reference pack, as a build has it; without an SDK, the runtime's own assemblies.</summary>
    public static IReadOnlyList<MetadataReference> All()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var major = Environment.Version.Major.ToString(CultureInfo.InvariantCulture);
        var packs = Path.GetFullPath(Path.Combine(runtime, "..", "..", "..", "packs", "Microsoft.NETCore.App.Ref"));
        var pack = Directory.Exists(packs)
            ? Directory.GetDirectories(packs, major + ".*").Select(folder => Path.Combine(folder, "ref", $"net{major}.0")).Where(Directory.Exists).Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        return [.. pack is not null ? Directory.GetFiles(pack, "*.dll").Order(StringComparer.Ordinal).Select(At) : Trusted(runtime).Select(At), Model];
    }

    private static MetadataReference At(string path) => MetadataReference.CreateFromFile(path);

    private static IEnumerable<string> Trusted(string runtime) =>
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == runtime).Order(StringComparer.Ordinal);
}
