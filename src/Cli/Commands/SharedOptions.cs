using System.CommandLine;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>Options that several commands have, each made anew for its command.</summary>
internal static class SharedOptions
{
    public static Option<string> Format() => OneOf("--format", "How results are written: for people or for programs.", "text", "json");

    public static Option<string> FailOn() => OneOf("--fail-on", "The least severity that makes the exit code 1; 'never' also forgives expired waivers.", "error", "warning", "info", "never");

    public static Option<string?> Output() => new("--output", "-o") { Description = "The folder to write to; made where it is missing.", HelpName = "DIR" };

    public static Option<bool> Check() => new("--check") { Description = "Writes nothing; says what is stale, missing or superfluous, and exits with 1 if anything is." };

    public static Option<bool> Force() => new("--force") { Description = "Overwrites and removes files even where a person changed them." };

    /// <summary>An output folder is asked for in words that say what to do.</summary>
    public static void RequireOutput(this Command command, Option<string?> output) => command.Validators.Add(result =>
    {
        if (string.IsNullOrWhiteSpace(result.GetValue(output))) result.AddError($"Say where to write: aifactory {command.Name} -o generated");
    });

    /// <summary>Whether that severity is at or above the threshold.</summary>
    public static bool Fails(this Severity severity, string failOn) => failOn switch
    {
        "never" => false,
        "info" => true,
        "warning" => severity >= Severity.Warning,
        _ => severity == Severity.Error,
    };

    internal static Option<string> OneOf(string name, string description, params string[] words)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words), DefaultValueFactory = _ => words[0] };
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault()?.Value is { } word && !words.Contains(word, StringComparer.Ordinal))
                result.AddError($"{name} cannot be '{word}'.{Nearest.Question(word, words)} It is one of {string.Join(", ", words)}.");
        });
        return option;
    }
}
