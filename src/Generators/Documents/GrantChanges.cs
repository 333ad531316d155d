using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Generators.Documents;

/// <summary>Access that appears or disappears with a build: what a reviewer must see even when the reason is one word in the model.</summary>
/// <param name="Given">As sentences, by key.</param>
/// <param name="Taken">Keys of grants that are gone.</param>
public sealed record GrantChanges(IReadOnlyList<string> Given, IReadOnlyList<string> Taken)
{
    private static readonly string[] Kinds = [.. AzureKinds.All.Where(kind => typeof(IAccessGrant).IsAssignableFrom(kind)).Select(kind => kind.Name + "/")];

    /// <summary>Compares what the lock file remembers of the last build with what it must remember after this one.</summary>
    public static GrantChanges Between(LockFile before, LockFile after, ArchitectureFamily family)
    {
        var (old, now) = (Grants(before), Grants(after));
        var made = family.Graphs.SelectMany(graph => graph.Resources.OfType<IAccessGrant>().Select(grant => (((AzureResource)grant).Key, graph.Environment.Name))).ToLookup(grant => grant.Key, grant => grant.Name, StringComparer.Ordinal);
        var grants = family.Graphs.SelectMany(graph => graph.Grants).DistinctBy(grant => grant.Assignment.Key).ToDictionary(grant => grant.Assignment.Key, StringComparer.Ordinal);
        return new([.. now.Where(key => !old.Contains(key)).Select(key => Sentence(key, grants.GetValueOrDefault(key), [.. made[key]], family.Graphs.Count))], [.. old.Where(key => !now.Contains(key))]);
    }

    private static SortedSet<string> Grants(LockFile file) =>
        new(file.Keys.Where(key => Kinds.Any(kind => key.StartsWith(kind, StringComparison.Ordinal))), StringComparer.Ordinal);

    /// <param name="grant">Null for one that the model states itself.</param>
    private static string Sentence(string key, Grant? grant, IReadOnlyCollection<string> environments, int all)
    {
        var where = environments.Count < all ? $" [{string.Join(", ", environments)}]" : "";
        return (grant is null ? key : $"{Instance(grant)}{(grant.Principal is AzureResource shared ? $"{shared.Name} (managed identity)" : grant.Caller.Name)} is {grant.Role} on {grant.Callee.Name}") + where;
    }

    private static string Instance(Grant grant) => grant.Caller.Instance is { } instance ? $"{instance}: " : "";
}
