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
        return new([.. now.Where(key => !old.Contains(key)).Select(key => Sentence(key, family))], [.. old.Where(key => !now.Contains(key))]);
    }

    private static SortedSet<string> Grants(LockFile file) =>
        new(file.Keys.Where(key => Kinds.Any(kind => key.StartsWith(kind, StringComparison.Ordinal))), StringComparer.Ordinal);

    private static string Sentence(string key, ArchitectureFamily family)
    {
        var given = family.Graphs.Where(graph => graph.Resources.Any(resource => resource.Key == key)).ToList();
        var environments = given.Count < family.Graphs.Count ? $" [{string.Join(", ", given.Select(graph => graph.Environment.Name))}]" : "";
        var grant = given.SelectMany(graph => graph.Grants).FirstOrDefault(grant => grant.Assignment.Key == key);
        return (grant is null ? key : $"{(grant.Principal is AzureResource shared ? $"{shared.Name} (managed identity)" : grant.Caller.Name)} is {grant.Role} on {grant.Callee.Name}") + environments;
    }
}
