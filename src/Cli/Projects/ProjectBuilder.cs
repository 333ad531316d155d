using System.Text.Json.Nodes;
using AiFactory.Analyzers;
using AiFactory.Generators;

namespace AiFactory.Cli.Projects;

/// <summary>Compiles a model against this tool's own library and says where the assembly is.</summary>
/// <param name="name">What a person calls the project.</param>
/// <param name="scratch">A folder for what only this build needs.</param>
internal sealed class ProjectBuilder(string name, string scratch)
{
    /// <param name="project">The path of a .csproj.</param>
    /// <param name="root">Errors name files relative to it.</param>
    /// <exception cref="CliException">It does not compile; the message has the compiler's errors.</exception>
    public async Task<(string Assembly, ProjectSettings Settings)> BuildAsync(string project, SourceRoot root, CancellationToken cancel)
    {
        var result = Path.Combine(scratch, "build.json");
        string[] arguments =
        [
            "build", project, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary", "-nodeReuse:false",
            "-target:Build", $"-getProperty:TargetPath,{MSBuildProperties.OfSettings}", $"-getResultOutputFile:{result}",
            .. new MSBuildProperties(scratch).Of(project),
        ];
        var (code, lines) = await DotnetProcess.RunAsync(arguments, Path.GetDirectoryName(project)!, cancel).ConfigureAwait(false);
        if (code != 0) throw BuildErrors.Of(lines, name, root);

        var properties = File.Exists(result) ? JsonNode.Parse(await File.ReadAllTextAsync(result, cancel).ConfigureAwait(false))?["Properties"] : null;
        var assembly = properties?["TargetPath"]?.GetValue<string>();
        return File.Exists(assembly) ? (assembly, ProjectSettings.Read(name => properties![name]?.GetValue<string>())) : throw new CliException($"{name} was built, but gave no assembly. Set one TargetFramework in it, as in net10.0.");
    }
}
