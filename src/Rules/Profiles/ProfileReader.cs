using System.Globalization;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules;

/// <summary>Profiles from their JSON.</summary>
internal static class ProfileReader
{
    private const int MaximumDepth = 8;
    private const string Suffix = ".profile.json";

    private static readonly Lazy<IReadOnlyDictionary<string, RuleProfile>> Ours = new(() => Names().ToDictionary(name => name, name => new Reading(name, Resource(name)).Profile(_ => null!), StringComparer.Ordinal));

    public static IReadOnlyList<string> BuiltInNames { get; } = [.. Names()];

    public static RuleProfile? BuiltIn(string name) => Ours.Value.TryGetValue(name, out var profile) ? profile : null;

    public static RuleProfile Load(string word, Func<string, string?> read, int depth = 0)
    {
        if (BuiltIn(word) is { } ours) return ours;
        var path = Normal(word);
        if (depth > MaximumDepth) throw new FormatException($"{path} extends itself.");
        if (read(path) is not { } text) throw new FormatException($"There is no profile '{path}'. Write {string.Join(", ", BuiltInNames)}, or the path of a JSON file.");

        return new Reading(path, text).Profile(parent => Load(BuiltIn(parent) is null ? Beside(path, parent) : parent, read, depth + 1));
    }

    /// <summary>A path that a file tells, from where that file lies.</summary>
    private static string Beside(string file, string path) => path.StartsWith("/", StringComparison.Ordinal) || path.IndexOf(':') > 0 ? path : file.Substring(0, file.LastIndexOf('/') + 1) + path;

    /// <summary>Forward slashes, and no way up that goes down again.</summary>
    private static string Normal(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not (".." or "")) parts.RemoveAt(parts.Count - 1);
            else if (part != ".") parts.Add(part);
        }

        return string.Join("/", parts);
    }

    private static IEnumerable<string> Names() => typeof(ProfileReader).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal)).Select(name => name.Substring(0, name.Length - Suffix.Length)).OrderBy(name => name, StringComparer.Ordinal);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ProfileReader).Assembly.GetManifestResourceStream(name + Suffix)!);
        return reader.ReadToEnd();
    }

    /// <summary>One file, read strictly: a word that means nothing would be a rule that is not asked.</summary>
    private sealed class Reading(string file, string text)
    {
        private static readonly string[] EnvironmentWords = [.. Enum.GetNames(typeof(EnvironmentKind)).Select(name => name.ToLowerInvariant())];
        private static readonly string[] SeverityWords = ["off", .. Enum.GetNames(typeof(Severity)).Select(name => name.ToLowerInvariant())];

        public RuleProfile Profile(Func<string, RuleProfile> load)
        {
            var root = Map(Parsed(), "A profile", "extends", "rules", "waivers");
            var extends = root["extends"] is { } word ? Text(word, "extends") : null;
            var parent = extends is null ? null : load(extends);
            var entries = root["rules"] is { } rules ? Map(rules, "\"rules\"").Entries.Select(entry => Entry(entry.Key, entry.Value)).ToList() : [];
            var profile = new RuleProfile(file, parent, entries, root["waivers"] is { } waivers ? Days(Map(waivers, "\"waivers\"", "securityErrorDays")["securityErrorDays"], waivers) : null);
            if (parent is not null && !BuiltInNames.Contains(extends!, StringComparer.Ordinal) && profile.LooserThan(parent).ToList() is { Count: > 0 } looser)
                throw new FormatException($"{file} extends {parent.Name} and may only be stricter, but {string.Join("; ", looser)}.");
            return profile;
        }

        private Value Parsed()
        {
            try
            {
                return Json.Parse(text);
            }
            catch (FormatException wrong)
            {
                throw new FormatException($"{file} is not JSON. {wrong.Message}", wrong);
            }
        }

        private ProfileEntry Entry(string pattern, Value value)
        {
            if (!RuleCatalogue.All.Any(rule => RuleChoice.Fits(pattern, rule.Info.Id)) && pattern.StartsWith("AIFA", StringComparison.OrdinalIgnoreCase)) throw Wrong(value, $"no rule is called '{pattern}'");
            var entry = Map(value is TextValue ? new MapValue { ["severity"] = value } : value, $"'{pattern}'", "severity", "environments", "because");
            var severity = entry["severity"] is { } said ? Word(said, "severity", SeverityWords) : null;
            var because = entry["because"] is { } reason ? Text(reason, "because") : null;
            if (severity == "off" && string.IsNullOrWhiteSpace(because)) throw Wrong(value, $"'{pattern}' is turned off without a reason: {{ \"severity\": \"off\", \"because\": \"…\" }}");
            Severity? counted = severity is null or "off" ? null : (Severity)Enum.Parse(typeof(Severity), severity, ignoreCase: true);
            if (severity is not null && counted != Severity.Error && RuleCatalogue.All.Select(rule => rule.Info).FirstOrDefault(rule => RuleChoice.Fits(pattern, rule.Id) && rule is { Pillar: WafPillar.Integrity, Severity: Severity.Error }) is { } sound)
                throw Wrong(value, $"{sound.Id} stays an error: what is written rests on it");
            return new(pattern, counted, severity == "off", entry["environments"] is { } environments ? Environments(environments) : null);
        }

        private List<EnvironmentKind> Environments(Value value)
        {
            if (value is not ListValue { Items.Count: > 0 } list) throw Wrong(value, $"\"environments\" is a list of {string.Join(", ", EnvironmentWords)}");
            var kinds = list.Items.Select(item => (EnvironmentKind)Enum.Parse(typeof(EnvironmentKind), Word(item, "environments", EnvironmentWords), ignoreCase: true)).Distinct().OrderBy(kind => kind).ToList();
            return kinds.Count == EnvironmentWords.Length ? [] : kinds;
        }

        private int? Days(Value? value, Value around) =>
            value is null ? null
            : value is NumberValue number && int.TryParse(number.Digits, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= 3650 ? days
            : throw Wrong(around, "\"securityErrorDays\" is a number of days from 1 to 3650");

        private MapValue Map(Value value, string what, params string[] members)
        {
            if (value is not MapValue map) throw Wrong(value, $"{what} is an object");
            if (members.Length > 0 && map.Entries.Keys.FirstOrDefault(key => !members.Contains(key, StringComparer.Ordinal)) is { } unknown) throw Wrong(map.Entries[unknown], $"{what} has no \"{unknown}\"; it has {string.Join(", ", members)}");
            return map;
        }

        private string Text(Value value, string member) => value is TextValue plain ? plain.Text : throw Wrong(value, $"\"{member}\" is a text");

        private string Word(Value value, string member, string[] words) =>
            value is TextValue plain && words.Contains(plain.Text, StringComparer.Ordinal) ? plain.Text : throw Wrong(value, $"\"{member}\" is one of {string.Join(", ", words)}");

        private FormatException Wrong(Value value, string what) => new(value.Line > 0 ? $"{file}({value.Line}): {what}." : $"{file}: {what}.");
    }
}
