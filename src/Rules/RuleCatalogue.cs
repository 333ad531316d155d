namespace AiFactory.Rules;

/// <summary>The rules of this assembly: found, not kept.</summary>
public static class RuleCatalogue
{
    /// <summary>By id.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. typeof(RuleCatalogue).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && typeof(Rule).IsAssignableFrom(type))
        .Select(type => (Rule)Activator.CreateInstance(type, nonPublic: true)!)
        .OrderBy(rule => rule.Info.Id, StringComparer.Ordinal)];

    /// <summary>The rule of that id, whatever its case; null when there is none.</summary>
    public static Rule? Find(string id) => All.FirstOrDefault(rule => string.Equals(rule.Info.Id, id, StringComparison.OrdinalIgnoreCase));
}
