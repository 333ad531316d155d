using System.ComponentModel;
using System.Diagnostics;

namespace AiFactory.Cli.Projects;

/// <summary>Runs the .NET SDK and keeps what it says.</summary>
internal static class DotnetProcess
{
    /// <exception cref="CliException">There is no SDK.</exception>
    public static async Task<(int Code, IReadOnlyList<string> Lines)> RunAsync(IEnumerable<string> arguments, string folder, CancellationToken cancel)
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
}
