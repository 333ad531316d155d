using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Makes Azure names from logical names: <c>web</c> becomes <c>app-chat-web-dev</c>.</summary>
/// <param name="workload">The short name of the whole, as it goes into every name: "chat".</param>
/// <remarks>Abbreviations follow https://learn.microsoft.com/azure/cloud-adoption-framework/ready/azure-best-practices/resource-abbreviations.</remarks>
public sealed class NamingConvention(string workload)
{
    public string Workload { get; } = workload;

    /// <summary>The parts of a name. <c>{kind}</c>, <c>{workload}</c>, <c>{instance}</c>, <c>{name}</c>, <c>{environment}</c>, <c>{region}</c> and <c>{unique}</c> stand for what varies; empty parts leave no hyphen behind.</summary>
    public string Pattern { get; init; } = "{kind}-{workload}-{instance}-{name}-{environment}-{unique}";

    /// <summary>How many letters tell apart what must be the only one in the world, 0 to 13. Only kinds with a global name get them.</summary>
    public int UniqueLength { get; init; } = 4;

    internal string NameOf(AzureResource resource, DeploymentEnvironment environment)
    {
        if (resource.Shape.Naming is not { } naming || naming.Verbatim || naming.Scope == NameScope.Parent) return resource.Name;

        var name = string.Join("-", Pattern.Split('-').Select(part => part switch
        {
            "{kind}" => naming.Abbreviation,
            "{workload}" => Workload,
            "{instance}" => resource.Instance?.Name ?? "",
            "{name}" => resource.Name == Workload ? "" : resource.Name,
            "{environment}" => environment.Name,
            "{region}" => environment.Region.Name,
            "{unique}" => naming.Scope == NameScope.Global ? Unique(environment) : "",
            _ => part,
        }).Select(Words.Kebab).Where(part => part.Length > 0));
        return naming.Characters is NameCharacters.LowerAlphanumeric or NameCharacters.Alphanumeric ? name.Replace("-", "") : name;
    }

    /// <summary>Letters and digits that differ by subscription, workload and environment, and nothing else.</summary>
    private string Unique(DeploymentEnvironment environment) =>
        NameGuid.Hash(environment.Subscription, Workload, environment.Name).Substring(0, Math.Max(0, Math.Min(13, UniqueLength)));
}
