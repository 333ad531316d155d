using System.CommandLine;
using System.CommandLine.Parsing;
using AiFactory.Analyzers;
using AiFactory.Cli.Projects;
using AiFactory.Model;
using AiFactory.Rules;

namespace AiFactory.Cli.Commands;

/// <summary>The arguments that say which model is meant, in which environments, with which flags, on which day.</summary>
internal sealed class ModelOptions
{
    private readonly Argument<string?> _project = new("project") { Description = "A folder, a .csproj or a single .cs file, with --execute also a compiled .dll; the current folder when left out.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _environments = new("--environment", "-e") { Description = "Only this environment; may be given several times.", HelpName = "NAME|all" };
    private readonly Option<string?> _architecture = new("--architecture") { Description = "Only this class, where the project has several architectures.", HelpName = "NAME" };
    private readonly Option<string[]> _enable = new("--enable") { Description = "Turns a feature flag of the model on; may be given several times.", HelpName = "FLAG" };
    private readonly Option<string[]> _disable = new("--disable") { Description = "Turns a feature flag of the model off; may be given several times.", HelpName = "FLAG" };
    private readonly Option<Date?> _asOf = new("--as-of") { Description = "The day that waivers are judged by, as in 2027-03-31; today (UTC) when left out.", HelpName = "DATE", CustomParser = ReadDate };
    private readonly Option<string?> _profile = ProfileOption("How severe each rule is, and where it is asked; what the project says when left out");
    private readonly Option<bool> _execute = new("--execute") { Description = "Builds the project and runs its Define, instead of interpreting its sources. Only for models that you trust." };
    private readonly Option<bool> _sourcesOnly = new("--sources-only") { Description = "Takes the .cs files below the folder as they are, without their project. Starts no other program, so it is safe on anyone's pull request." };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress and no notes; results and errors only." };

    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours. NO_COLOR in the environment does the same." };

    public ModelOptions(Command command)
    {
        command.Arguments.Add(_project);
        foreach (var option in new Option[] { _environments, _architecture, _enable, _disable, _profile, _asOf, _execute, _sourcesOnly, _quiet, _noColor }) command.Options.Add(option);
        // What begins with a hyphen is an option that nobody knows, not the name of a project.
        _project.Validators.Add(result =>
        {
            if (result.Tokens.FirstOrDefault()?.Value is { } word && word.StartsWith('-')) result.AddError(CommandLine.Unknown(word, command));
        });
        command.Validators.Add(result =>
        {
            if ((result.GetValue(_enable) ?? []).Intersect(result.GetValue(_disable) ?? []).FirstOrDefault() is { } both) result.AddError($"The flag '{both}' cannot be both enabled and disabled.");
            if (result.GetValue(_execute) && result.GetValue(_sourcesOnly)) result.AddError("--execute runs the program, --sources-only promises not to: leave one of them out.");
        });
    }

    public ModelRequest Read(ParseResult parsed, CliHost host, string? output = null)
    {
        string[] environments = [.. (parsed.GetValue(_environments) ?? []).Distinct()];
        var on = (parsed.GetValue(_enable) ?? []).Distinct().Select(flag => (flag, true));
        var off = (parsed.GetValue(_disable) ?? []).Distinct().Select(flag => (flag, false));
        var project = ProjectLocation.Of(parsed.GetValue(_project), host.Folder, output, parsed.GetValue(_sourcesOnly));
        var executes = parsed.GetValue(_execute);
        if (project.Kind == ProjectKind.Assembly && !executes) throw new CliException($"{project.Name} is a compiled program, and there is no way to look at it but to run it. Name its sources instead; or add --execute, if you trust it.");

        return new(project)
        {
            Executes = executes,
            Environments = environments.Contains("all") ? [] : environments,
            Flags = on.Concat(off).ToDictionary(pair => pair.flag, pair => pair.Item2),
            Architecture = parsed.GetValue(_architecture),
            AsOf = parsed.GetValue(_asOf),
            Profile = parsed.GetValue(_profile) is { } profile ? ReadProfile(profile, host.Folder, "--profile") : null,
            Output = output,
        };
    }

    public Talk Talk(ParseResult parsed, CliHost host) => new(host, parsed.GetValue(_quiet));

    public bool HasColor(ParseResult parsed, CliHost host) => host.HasColor && !parsed.GetValue(_noColor);

    internal static Option<string?> ProfileOption(string what) => new("--profile") { Description = $"{what}: {string.Join(", ", RuleProfile.BuiltIn)}, or a JSON file that extends one of these.", HelpName = "NAME|FILE" };

    /// <param name="folder">Where the path begins.</param>
    /// <param name="named">Who names it.</param>
    /// <exception cref="CliException">It cannot be read.</exception>
    internal static RuleProfile ReadProfile(string word, string folder, string named)
    {
        try
        {
            return RuleProfile.Load(word, path => Path.GetFullPath(path, folder) is var file && File.Exists(file) ? File.ReadAllText(file) : null);
        }
        catch (FormatException wrong)
        {
            throw new CliException($"{named}: {wrong.Message}");
        }
    }

    private static Date? ReadDate(ArgumentResult result)
    {
        var word = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (Date.TryParse(word, out var date)) return date;
        result.AddError($"'{word}' is not a date. Write year, month and day, as in 2027-03-31.");
        return null;
    }
}

/// <summary>Which model is meant, and what it is built with.</summary>
internal sealed record ModelRequest(ProjectLocation Project)
{
    /// <summary>Whether the program is built and run; if not, its sources are interpreted.</summary>
    public bool Executes { get; init; }

    /// <summary>Whether the command can say something sensible of an architecture of which not all is known.</summary>
    public bool TakesUnknown { get; init; }

    /// <summary>All when empty.</summary>
    public IReadOnlyList<string> Environments { get; init; } = [];

    public IReadOnlyDictionary<string, bool> Flags { get; init; } = new Dictionary<string, bool>();

    /// <summary>The class to build; all when null.</summary>
    public string? Architecture { get; init; }

    /// <summary>The day that waivers are judged by; null where only the project may say it.</summary>
    public Date? AsOf { get; init; }

    /// <summary>The profile that was asked for; null for the project's.</summary>
    public RuleProfile? Profile { get; init; }

    /// <summary>The rules that are asked; level and profile are the project's unless a profile was asked for.</summary>
    public RuleChoice Choice { get; init; } = RuleChoice.All;

    /// <summary>The folder that places are told relative to; the project's when null.</summary>
    public string? Root { get; init; }

    /// <summary>Where output goes: nothing in it is an input.</summary>
    public string? Output { get; init; }

    /// <summary>With what the project says where the command line is silent.</summary>
    /// <exception cref="CliException">The project's settings cannot be read.</exception>
    public ModelRequest With(ProjectSettings settings, Date today)
    {
        if (settings.Wrong.Count > 0) throw new CliException($"{Project.Name}: {string.Join(" ", settings.Wrong)}");
        var flags = settings.Flags.ToDictionary();
        foreach (var (flag, isOn) in Flags) flags[flag] = isOn;
        return this with { AsOf = AsOf ?? settings.AsOf ?? today, Choice = Choice with { Level = settings.Level, Profile = Profile ?? ModelOptions.ReadProfile(settings.Profile, Project.Folder, "AiFactoryProfile") }, Flags = flags };
    }
}
