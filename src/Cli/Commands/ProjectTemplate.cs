using AiFactory.Generators;

namespace AiFactory.Cli.Commands;

/// <summary>The files of a new project. They are kept as files, so that a test can build them.</summary>
internal static class ProjectTemplate
{
    private const string Name = "NewArchitecture";

    public static IReadOnlyList<string> Names { get; } = ["web"];

    public static IEnumerable<GeneratedFile> Files(string template, string name)
    {
        var prefix = $"Templates/{template}/";
        var assembly = typeof(ProjectTemplate).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new(Filled(resource[prefix.Length..]), Filled(reader.ReadToEnd().ReplaceLineEndings("\n")));
        }

        string Filled(string text) => text
            .Replace(Name, name, StringComparison.Ordinal)
            .Replace("0.0.0-template", CommandLine.Version, StringComparison.Ordinal)
            .Replace("dot.gitignore", ".gitignore", StringComparison.Ordinal);
    }
}
