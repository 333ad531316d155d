using System.Diagnostics;
using Xunit;

namespace AiFactory.Tests;

/// <summary>A test that asks a client which npm installs. Skipped where there is no npm or no registry, unless AIFACTORY_REQUIRE_CLIENTS=1, as on the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NodeFactAttribute : FactAttribute
{
    public NodeFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("AIFACTORY_REQUIRE_CLIENTS") != "1") Skip = "AIFACTORY_REQUIRE_CLIENTS is not 1: this test installs packages from npm.";
    }
}

/// <summary>Packages from npm in a folder of their own, made once and kept beside the test's binaries.</summary>
internal static class NodeClient
{
    /// <param name="packages">With their exact versions: <c>ajv@8.17.1</c>.</param>
    /// <returns>What the script wrote to standard output.</returns>
    public static async Task<string> RunAsync(string name, string script, IReadOnlyList<string> packages, params string[] arguments)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "node", name);
        Directory.CreateDirectory(folder);
        var installed = Path.Combine(folder, "installed.txt");
        if (!File.Exists(installed) || await File.ReadAllTextAsync(installed) != string.Join('\n', packages))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "package.json"), "{\"private\":true}");
            await StartAsync("npm", folder, ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", .. packages]);
            await File.WriteAllTextAsync(installed, string.Join('\n', packages));
        }

        var file = Path.Combine(folder, "run.cjs");
        await File.WriteAllTextAsync(file, script);
        return await StartAsync("node", folder, [file, .. arguments]);
    }

    private static async Task<string> StartAsync(string program, string folder, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', process.StartInfo.ArgumentList)} ended with {process.ExitCode}.\n{await output}\n{await error}");
        return await output;
    }
}
