using System.ComponentModel;
using System.Diagnostics;
using System.Security;
using AiFactory.Generators;

namespace AiFactory.Cli.Projects;

/// <summary>Compiles a model against this tool's own library and says where the assembly is.</summary>
/// <param name="name">What a person calls the project.</param>
/// <param name="modelPath">The tool's AiFactory.Model.dll.</param>
/// <param name="scratch">A folder for what only this build needs.</param>
internal sealed class ProjectBuilder(string name, string modelPath, string scratch)
{
    private const string Marker = ": error ";

    /// <param name="project">The path of a .csproj.</param>
    /// <param name="root">Errors name files relative to it.</param>
    /// <exception cref="CliException">It does not compile; the message has the compiler's errors.</exception>
    public async Task<string> BuildAsync(string project, SourceRoot root, CancellationToken cancel)
    {
        var result = Path.Combine(scratch, "target-path.txt");
        var (code, lines) = await RunAsync(Arguments(project, result, OwnProperties(project)), Path.GetDirectoryName(project)!, cancel).ConfigureAwait(false);
        if (code != 0) throw new CliException(Errors(lines, root));

        var assembly = File.Exists(result) ? (await File.ReadAllTextAsync(result, cancel).ConfigureAwait(false)).Trim() : "";
        return File.Exists(assembly) ? assembly : throw new CliException($"{name} was built, but gave no assembly. Set one TargetFramework in it, as in net10.0.");
    }

    private string[] Arguments(string project, string result, string ownProperties) =>
    [
        "build", project, "-nologo", "-verbosity:quiet", "-consoleLoggerParameters:NoSummary", "-nodeReuse:false",
        "-target:Build", "-getProperty:TargetPath", $"-getResultOutputFile:{result}",
        $"-property:AiFactoryModelPath={modelPath}",
        "-property:DeterministicSourcePaths=false", // or a build server's sources would all lie in /_/
        $"-property:CustomBeforeDirectoryBuildProps={ownProperties}",
        "-property:RestoreLockedMode=false",
    ];

    /// <summary>
    /// Our reference is not the one that the project's package lock knows. So the lock of this build lies elsewhere: the project's own is neither read nor rewritten.
    /// Analyzers are left out of the model alone, as what they would say, we say; left out of what it refers to, they would make each build undo the other's.
    /// </summary>
    private string OwnProperties(string project)
    {
        var path = Path.Combine(scratch, "own.props");
        File.WriteAllText(path, $"""
            <Project>
              <PropertyGroup>
                <NuGetLockFilePath>$(MSBuildThisFileDirectory)$(MSBuildProjectName).packages.lock.json</NuGetLockFilePath>
                <RunAnalyzers Condition="'$(MSBuildProjectFile)' == '{SecurityElement.Escape(Path.GetFileName(project))}'">false</RunAnalyzers>
              </PropertyGroup>
            </Project>
            """);
        File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch); // a new file among a project's imports would have everything compiled again
        return path;
    }

    private static async Task<(int Code, IReadOnlyList<string> Lines)> RunAsync(string[] arguments, string folder, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false,
        };
        foreach (var inherited in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH" }) start.Environment.Remove(inherited);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        using var process = new Process { StartInfo = start };
        var lines = new List<string>();
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        Start(process);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            await process.WaitForExitAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        lock (lines) return (process.ExitCode, [.. lines]);

        void Keep(string? line)
        {
            lock (lines) if (line is not null) lines.Add(line);
        }
    }

    private static void Start(Process process)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception wrong)
        {
            throw new CliException($"The .NET SDK could not be started ({wrong.Message}). Install the .NET 10 SDK and put 'dotnet' on the PATH.");
        }
    }

    /// <summary>Each error once, its file relative, without the project that MSBuild repeats; all that was said when no line is an error.</summary>
    private string Errors(IReadOnlyList<string> lines, SourceRoot root)
    {
        string[] errors = [.. lines.Where(line => line.Contains(Marker, StringComparison.Ordinal)).Select(line => Shortened(line, root)).Distinct()];
        var said = errors.Length > 0 ? errors : [.. lines.Where(line => line.Length > 0)];
        return $"{string.Join("\n", said.Select(PlainText.Line))}\n{name} does not build, so there is no model to look at. Correct the {(errors.Length == 1 ? "error" : "errors")} above.";
    }

    private static string Shortened(string line, SourceRoot root)
    {
        var end = line.LastIndexOf(" [", StringComparison.Ordinal);
        var text = (end > 0 && line.EndsWith(']') ? line[..end] : line).Trim();
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && bracket < text.IndexOf(Marker, StringComparison.Ordinal) && Path.IsPathRooted(text[..bracket]) ? root.Relative(text[..bracket]) + text[bracket..] : text;
    }
}
