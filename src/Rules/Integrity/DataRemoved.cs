using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>A resource that holds data goes only when people say so.</summary>
public sealed class DataRemoved : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7528",
        Title: "A resource that holds data was removed",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "The next deployment destroys the resource and what it holds.",
        Fix: "Put it back, say FormerName where it was renamed, or say Retire with its key.",
        Source: "Own rule: a line that was deleted from the model by mistake must not delete data.")
    {
        Repairs =
        [
            new("Say that it is removed on purpose", new AddStatement("{architecture}.Retire(\"{key}\");")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family)
    {
        var locked = family.Leading.Lock;
        string[] stateful = [.. locked.Keys.Where(locked.IsStateful)];
        if (stateful.Length == 0) return [];

        var kept = family.Graphs.ToDictionary(graph => graph.Environment.Name, graph => new HashSet<string>(graph.Resources.SelectMany(Keys).Concat(graph.Retired), StringComparer.Ordinal), StringComparer.Ordinal);
        return stateful.SelectMany(key => Judge(key, locked, kept, family));
    }

    private static IEnumerable<Verdict> Judge(string key, LockFile locked, Dictionary<string, HashSet<string>> kept, ArchitectureFamily family)
    {
        DeploymentEnvironment[] without = [.. family.Graphs.Select(graph => graph.Environment).Where(environment => !kept[environment.Name].Contains(key))];
        DeploymentEnvironment[] removed = [.. locked.HasNames(key) ? without.Where(environment => locked.NameOf(key, environment.Name) is not null) : IsGone() ? without : []];
        if (removed.Length > 0) yield return Fails(default(SourcePosition), $"{key} holds data and is no longer in the model{Formerly()}.") with { In = removed };

        // The lock file does not say where a part of a resource was; what another environment still has may never have been here.
        bool IsGone() => family.IsWhole && without.Length == family.Graphs.Count;
        string Formerly() => locked.NameOf(key, removed[0].Name) is { } name ? $": it was {name}" : "";
    }

    private static IEnumerable<string> Keys(AzureResource resource) => resource.FormerKey is { } former ? [resource.Key, former] : [resource.Key];
}
