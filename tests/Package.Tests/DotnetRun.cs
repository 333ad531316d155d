using System.Diagnostics;

namespace AiFactory.Package.Tests;

/// <summary>What a run of a program said and returned.</summary>
internal sealed record DotnetRun(string Command, int Code, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <param name="packages">Where packages are unpacked to: a folder that no earlier run has filled.</param>
    public static async Task<DotnetRun> In(string folder, string packages, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        foreach (var inherited in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "CI" }) start.Environment.Remove(inherited);
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new($"{program} {string.Join(' ', args)}", process.ExitCode, $"{await output}\n{await error}");
    }

    /// <summary>Fails with all that was said when the code is another.</summary>
    public DotnetRun Exits(int code)
    {
        Assert.True(Code == code, $"{Command}\nExit code {Code}, not {code}.\n{Output}");
        return this;
    }

    public DotnetRun Says(string text)
    {
        Assert.True(Output.Contains(text, StringComparison.Ordinal), $"{Command}\ndoes not say: {text}\n{Output}");
        return this;
    }

    public DotnetRun DoesNotSay(string text)
    {
        Assert.False(Output.Contains(text, StringComparison.Ordinal), $"{Command}\nsays: {text}\n{Output}");
        return this;
    }
}
