using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Makes Azure names from logical names: <c>web</c> becomes <c>app-chat-web-dev</c>. Where Azure allows fewer letters, the longest words are cut.</summary>
/// <param name="workload">The short name of the whole, as it goes into every name: "chat".</param>
/// <remarks>Abbreviations follow https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations.</remarks>
public sealed class NamingConvention(string workload)
{
    public string Workload { get; } = workload;

    /// <summary>The parts of a name. <c>{kind}</c>, <c>{workload}</c>, <c>{instance}</c>, <c>{name}</c>, <c>{environment}</c>, <c>{region}</c> and <c>{unique}</c> stand for what varies; empty parts leave no hyphen behind.</summary>
    public string Pattern { get; init; } = "{kind}-{workload}-{instance}-{name}-{environment}-{unique}";

    private const int ShortestWord = 2;

    /// <summary>How many letters tell apart what must be the only one in the world, 0 to 13. Only kinds with a global name get them.</summary>
    public int UniqueLength { get; init; } = 4;

    private string[]? _parts;
    private Tuple<DeploymentEnvironment, string>? _unique; // of most names, so kept; in one piece, because threads may share a convention

    internal string NameOf(AzureResource resource, DeploymentEnvironment environment)
    {
        if (resource.Shape.Naming is not { } naming || naming.Verbatim || naming.Scope == NameScope.Parent) return resource.Name;

        var parts = Parts(resource, naming, environment, "");
        if (Length(parts, naming) <= naming.Maximum) return Joined(parts, naming);

        parts = Parts(resource, naming, environment, resource.Key); // names that are cut short are told apart by what was cut
        while (Length(parts, naming) > naming.Maximum && Longest(parts) is { } longest) parts[longest].Length--;
        return Joined(parts, naming);
    }

    private Word[] Parts(AzureResource resource, NamedAttribute naming, DeploymentEnvironment environment, string more)
    {
        _parts ??= Pattern.Split('-');
        return Array.ConvertAll(_parts, part => new Word(part, Words.Kebab(part switch
        {
            "{kind}" => naming.Abbreviation,
            "{workload}" => Workload,
            "{instance}" => resource.Instance?.Name ?? "",
            "{name}" => resource.Name == Workload ? "" : resource.Name,
            "{environment}" => environment.Name,
            "{region}" => environment.Region.Name,
            "{unique}" => naming.Scope == NameScope.Global ? Unique(environment, more) : "",
            _ => part,
        })));
    }

    private static string Joined(Word[] words, NamedAttribute naming)
    {
        var name = string.Join("-", words.Where(word => word.Kept > 0).Select(word => word.Text.Substring(0, word.Kept)));
        return HasHyphens(naming) ? name : name.Replace("-", "");
    }

    /// <summary>Of what <see cref="Joined"/> would give.</summary>
    private static int Length(Word[] words, NamedAttribute naming)
    {
        var (letters, hyphens, joints) = (0, 0, -1);
        foreach (var word in words)
        {
            if (word.Kept == 0) continue;
            letters += word.Kept;
            joints++;
            for (var i = 0; i < word.Kept; i++) hyphens += word.Text[i] == '-' ? 1 : 0;
        }

        return HasHyphens(naming) ? letters + Math.Max(0, joints) : letters - hyphens;
    }

    private static bool HasHyphens(NamedAttribute naming) => naming.Characters is not (NameCharacters.LowerAlphanumeric or NameCharacters.Alphanumeric);

    /// <summary>The place of the longest word that may be cut, the environment only where no other can spare a letter; null when none can.</summary>
    private static int? Longest(Word[] words) => Longest(words, part => part is "{workload}" or "{instance}" or "{name}") ?? Longest(words, part => part is "{environment}" or "{region}");

    private static int? Longest(Word[] words, Func<string, bool> mayBeCut)
    {
        int? longest = null;
        for (var i = 0; i < words.Length; i++)
        {
            if (mayBeCut(words[i].Part) && words[i].Length > ShortestWord && (longest is not { } best || words[i].Length > words[best].Length)) longest = i;
        }

        return longest;
    }

    /// <summary>What stands in a part of the pattern, as far as it is not cut.</summary>
    private struct Word(string part, string text)
    {
        public string Part { get; } = part;
        public string Text { get; } = text;
        public int Length { get; set; } = text.Length;

        /// <summary>The length without a hyphen at the end.</summary>
        public readonly int Kept
        {
            get
            {
                var kept = Length;
                while (kept > 0 && Text[kept - 1] == '-') kept--;
                return kept;
            }
        }
    }

    /// <summary>Letters and digits that differ by subscription, workload and environment, and for a name that was cut by all of it.</summary>
    private string Unique(DeploymentEnvironment environment, string more)
    {
        if (more.Length > 0) return Hash();
        if (_unique is not { } known || !ReferenceEquals(known.Item1, environment)) _unique = known = Tuple.Create(environment, Hash());
        return known.Item2;

        string Hash() => NameGuid.Hash(environment.Subscription, Workload, environment.Name, more).Substring(0, Math.Max(0, Math.Min(13, UniqueLength)));
    }
}
