using Xunit;

namespace AiFactory.Tests;

/// <summary>A test that runs the real terraform. Skipped where it is not installed, unless AIFACTORY_REQUIRE_CLIENTS=1, as on the build server.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TerraformFactAttribute : FactAttribute
{
    public TerraformFactAttribute()
    {
        if (Executable is null && Environment.GetEnvironmentVariable("AIFACTORY_REQUIRE_CLIENTS") != "1") Skip = "terraform is not on PATH.";
    }

    /// <summary>The file that PATH leads to.</summary>
    public static string? Executable { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "terraform.exe" : "terraform"))
        .FirstOrDefault(File.Exists);
}
