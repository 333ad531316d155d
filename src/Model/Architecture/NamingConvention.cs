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

    internal string NameOf(AzureResource resource, DeploymentEnvironment environment)
    {
        if (resource.Shape.Naming is not { } naming || naming.Verbatim || naming.Scope == NameScope.Parent) return resource.Name;

        var parts = Parts(resource, naming, environment, "");
        var name = Joined(parts, naming);
        if (name.Length <= naming.Maximum) return name;

        parts = Parts(resource, naming, environment, resource.Key); // names that are cut short are told apart by what was cut
        while ((name = Joined(parts, naming)).Length > naming.Maximum && Longest(parts) is { } longest) parts[longest] = (parts[longest].Part, parts[longest].Text.Substring(0, parts[longest].Text.Length - 1));
        return name;
    }

    private (string Part, string Text)[] Parts(AzureResource resource, NamedAttribute naming, DeploymentEnvironment environment, string more) => [.. Pattern.Split('-').Select(part => (part, Words.Kebab(part switch
    {
        "{kind}" => naming.Abbreviation,
        "{workload}" => Workload,
        "{instance}" => resource.Instance?.Name ?? "",
        "{name}" => resource.Name == Workload ? "" : resource.Name,
        "{environment}" => environment.Name,
        "{region}" => environment.Region.Name,
        "{unique}" => naming.Scope == NameScope.Global ? Unique(environment, more) : "",
        _ => part,
    })))];

    private static string Joined((string Part, string Text)[] parts, NamedAttribute naming)
    {
        var name = string.Join("-", parts.Select(part => part.Text.TrimEnd('-')).Where(text => text.Length > 0));
        return naming.Characters is NameCharacters.LowerAlphanumeric or NameCharacters.Alphanumeric ? name.Replace("-", "") : name;
    }

    /// <summary>The place of the longest word that may be cut; null when none can spare a letter.</summary>
    private static int? Longest((string Part, string Text)[] parts)
    {
        int? longest = null;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Part is "{workload}" or "{instance}" or "{name}" && parts[i].Text.Length > ShortestWord && (longest is not { } best || parts[i].Text.Length > parts[best].Text.Length)) longest = i;
        }

        return longest;
    }

    /// <summary>Letters and digits that differ by subscription, workload and environment, and for a name that was cut by all of it.</summary>
    private string Unique(DeploymentEnvironment environment, string more) =>
        NameGuid.Hash(environment.Subscription, Workload, environment.Name, more).Substring(0, Math.Max(0, Math.Min(13, UniqueLength)));
}
