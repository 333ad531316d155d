using AiFactory.Model.Azure;

namespace AiFactory.Model;

/// <summary>Until when a version of a language is supported where Azure runs it.</summary>
/// <param name="Language">As people write it: Python.</param>
/// <param name="Version">As its makers number it: 3.12 for Python, 20 for Node.js, 8.0 for .NET.</param>
/// <param name="Ends">The first day without support; where the page names a month alone, the day after that month.</param>
/// <param name="Source">The page that says so.</param>
/// <param name="Read">The day on which it was read.</param>
public sealed record RuntimeFact(string Language, string Version, Date Ends, string Source, Date Read)
{
    public override string ToString() => $"{Language} {Version}";
}

/// <summary>Languages of App Service and Functions, and the end of their support: facts with a source and a day. Of a version that is not here, nothing is known.</summary>
public static class RuntimeSupport
{
    private const string Languages = "https://learn.microsoft.com/azure/azure-functions/supported-languages";

    /// <summary>By language, then by version.</summary>
    public static IReadOnlyList<RuntimeFact> All { get; } =
    [
        Of(".NET", "6.0", "2024-11-13"),
        Of(".NET", "7.0", "2024-05-15"),
        Of(".NET", "8.0", "2026-11-11"),
        Of(".NET", "9.0", "2026-11-11"),
        Of(".NET", "10.0", "2028-11-15"),
        Of("Node.js", "14", "2023-05-01"),
        Of("Node.js", "16", "2023-09-12"),
        Of("Node.js", "18", "2025-05-01"),
        Of("Node.js", "20", "2026-05-01"),
        Of("Node.js", "22", "2027-05-01"),
        Of("Node.js", "24", "2028-05-01"),
        Of("PowerShell", "7.2", "2024-11-09"),
        Of("Python", "3.7", "2023-06-28"),
        Of("Python", "3.8", "2024-11-01"),
        Of("Python", "3.9", "2025-11-01"),
        Of("Python", "3.10", "2026-11-01"),
    ];

    /// <summary>What is known of a runtime as App Service and Functions write it; null where nothing is.</summary>
    public static RuntimeFact? Of(WebRuntime runtime) => Find(LanguageOf(runtime.Language), runtime.Version);

    /// <summary>What is known of a language of Functions on Flex Consumption; null where nothing is.</summary>
    public static RuntimeFact? Of(FunctionLanguage language, string version) => Find(language switch
    {
        FunctionLanguage.Python => "Python",
        FunctionLanguage.Node => "Node.js",
        FunctionLanguage.DotNet => ".NET",
        FunctionLanguage.PowerShell => "PowerShell",
        _ => null,
    }, version);

    /// <summary>By the name of the language and by the version: <c>20-lts</c> and <c>~20</c> are 20, <c>v8.0</c> is 8.0.</summary>
    public static RuntimeFact? Find(string? language, string version) =>
        All.FirstOrDefault(fact => fact.Language == language && Plain(version) is var plain && (fact.Version == plain || fact.Version == plain + ".0"));

    private static string Plain(string version) => version.TrimStart('v', 'V', '~').Split('-')[0];

    private static string? LanguageOf(string word) => word.ToUpperInvariant() switch
    {
        "PYTHON" => "Python",
        "NODE" => "Node.js",
        "DOTNETCORE" or "DOTNET-ISOLATED" => ".NET",
        "POWERSHELL" => "PowerShell",
        _ => null,
    };

    private static RuntimeFact Of(string language, string version, string ends) => new(language, version, ends, Languages, new(2026, 11, 21));
}
