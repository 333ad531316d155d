using System.Text.Json;
using AiFactory.Analyzers;
using AiFactory.Generators;

namespace AiFactory.Cli.Projects.Sources;

/// <summary>What MSBuild would have the compiler do for a project, without compiling it.</summary>
/// <param name="Arguments">The compiler's command line.</param>
/// <param name="Projects">The C# projects that the project refers to, by the assembly that each would give.</param>
/// <param name="IsRestored">Whether the packages of the project are known.</param>
/// <param name="Settings">What the project says about its checking.</param>
internal sealed record CompilerArguments(IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, ReferencedProject> Projects, bool IsRestored, ProjectSettings Settings)
{
    /// <summary>Without a name that no file has, a project that is up to date gives no arguments.</summary>
    private const string NoFile = "__NonExistentSubDir__/__NonExistentFile__";

    /// <summary>We ask for English ourselves; without data on cultures, the compiler's parser knows no other.</summary>
    private const string MessageLanguage = "/preferreduilang:";

    /// <param name="project">The path of a .csproj, with one target framework.</param>
    /// <param name="restore">Whether packages are restored before.</param>
    /// <param name="name">What a person calls the project.</param>
    /// <param name="scratch">A folder for what only this run needs.</param>
    /// <exception cref="CliException">MSBuild refuses the project.</exception>
    public static async Task<CompilerArguments> OfAsync(ReferencedProject project, bool restore, string name, SourceRoot root, string scratch, CancellationToken cancel)
    {
        var result = Path.Combine(scratch, "compiler-arguments.json");
        File.Delete(result);
        string[] arguments =
        [
            "msbuild", project.Path, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary", "-nodeReuse:false",
            "-target:Compile", "-getItem:CscCommandLineArgs,ReferencePathWithRefAssemblies", $"-getProperty:ProjectAssetsFile,{MSBuildProperties.OfSettings}", $"-getResultOutputFile:{result}",
            "-property:DesignTimeBuild=true", "-property:SkipCompilerExecution=true", "-property:ProvideCommandLineArgs=true", "-property:BuildProjectReferences=false", $"-property:NonExistentFile={NoFile}",
            .. new MSBuildProperties(scratch).Of(project.Path),
            .. restore ? ["-restore"] : Array.Empty<string>(),
            .. project.Framework is { } framework ? [$"-property:TargetFramework={framework}"] : Array.Empty<string>(),
        ];
        var (code, lines) = await DotnetProcess.RunAsync(arguments, Path.GetDirectoryName(project.Path)!, cancel).ConfigureAwait(false);
        if (code != 0 && lines.Any(line => line.Contains("MSB4057", StringComparison.Ordinal))) throw new CliException($"{name} has no compiler's arguments. Set one TargetFramework in it, as in net10.0.");
        if (code != 0 || !File.Exists(result)) throw BuildErrors.Of(lines, name, root);

        await using var file = File.OpenRead(result);
        using var json = await JsonDocument.ParseAsync(file, cancellationToken: cancel).ConfigureAwait(false);
        return Read(json.RootElement);
    }

    private static CompilerArguments Read(JsonElement answer)
    {
        var items = answer.GetProperty("Items");
        var projects = new Dictionary<string, ReferencedProject>(StringComparer.Ordinal);
        foreach (var reference in items.GetProperty("ReferencePathWithRefAssemblies").EnumerateArray())
        {
            if (Text(reference, "MSBuildSourceProjectFile") is not { } path || !path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)) continue;
            projects[Text(reference, "Identity")!] = new(path, Text(reference, "HasSingleTargetFramework") == "false" ? Text(reference, "NearestTargetFramework") : null);
        }

        string[] arguments = [.. items.GetProperty("CscCommandLineArgs").EnumerateArray().Select(item => Text(item, "Identity")!).Where(argument => !argument.StartsWith(MessageLanguage, StringComparison.OrdinalIgnoreCase))];
        var properties = answer.GetProperty("Properties");
        return new(arguments, projects, File.Exists(Text(properties, "ProjectAssetsFile")), ProjectSettings.Read(name => Text(properties, name)));
    }

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) && value.GetString() is { Length: > 0 } text ? text : null;
}

/// <summary>A project file, and which of its target frameworks is meant where it has several.</summary>
internal sealed record ReferencedProject(string Path, string? Framework = null);
