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
    public async Task<string> BuildAsync(string project, SourceRoot root, CancellationToken cancel)
    {
        var result = Path.Combine(scratch, "target-path.txt");
        string[] arguments =
        [
            "build", project, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary", "-nodeReuse:false",
            "-target:Build", "-getProperty:TargetPath", $"-getResultOutputFile:{result}",
            .. new MSBuildProperties(scratch).Of(project),
        ];
        var (code, lines) = await DotnetProcess.RunAsync(arguments, Path.GetDirectoryName(project)!, cancel).ConfigureAwait(false);
        if (code != 0) throw BuildErrors.Of(lines, name, root);

        var assembly = File.Exists(result) ? (await File.ReadAllTextAsync(result, cancel).ConfigureAwait(false)).Trim() : "";
        return File.Exists(assembly) ? assembly : throw new CliException($"{name} was built, but gave no assembly. Set one TargetFramework in it, as in net10.0.");
    }
}
