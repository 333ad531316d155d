namespace AiFactory.Site.Tests;

/// <summary>A test that opens Chromium. Skipped where none is installed, unless AIFACTORY_REQUIRE_CLIENTS=1, as on the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class BrowserFactAttribute : FactAttribute
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome", "msedge"];

    public BrowserFactAttribute()
    {
        if (Executable is null && Environment.GetEnvironmentVariable("AIFACTORY_REQUIRE_CLIENTS") != "1") Skip = "No Chromium is on PATH.";
    }

    /// <summary>The file that PATH leads to.</summary>
    public static string? Executable { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
        .FirstOrDefault(File.Exists);
}
