using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Integrity;

/// <summary>Every resource has a name of its own: in the model, in Azure and in its Terraform state.</summary>
public sealed class NameCollision : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7502",
        Title: "Two resources have one name",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "The second cannot be deployed, or overwrites the first.",
        Fix: "Give one of them another logical name, or make them in different instances.",
        Source: "Own rule: logical names key the lock file, Azure names must be unique within their scope, and an address within a Terraform state.");

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family) => family.Graphs
        .SelectMany(graph => In(graph).Select(verdict => (graph, verdict)))
        .GroupBy(found => (found.verdict.Element?.Key, found.verdict.Message))
        .Select(group => group.First().verdict with { In = [.. group.Select(found => found.graph.Environment).Distinct()] })
        .Concat(Across(family));

    private static IEnumerable<Verdict> In(ArchitectureGraph graph)
    {
        AzureResource[] named = [.. graph.Resources.Where(HasAzureName)];
        AzureResource[] ours = [.. graph.IsRead ? [] : graph.Resources.Where(resource => resource.Ownership != Ownership.Observed)];
        return Same(graph.Elements, element => element.Key, StringComparer.Ordinal, key => $"the key {key}")
            .Concat(Same(named, AzureNameOf, StringComparer.OrdinalIgnoreCase, _ => "one name in Azure"))
            .Concat(Same(ours, resource => (resource.Stack, resource.TerraformAddress), EqualityComparer<(Stack, string)>.Default, place => $"the Terraform address {place.Item2}"))
            .GroupBy(pair => (pair.First, pair.Second)).Select(pairs => pairs.First()) // who shares the key shares the rest
            .Select(pair => Fails(pair.Second, null, $"{Named(pair.Second)}{Azure(pair.Second)} and {Named(pair.First)}{Azure(pair.First)} have {pair.What}.", At(pair.First), At(pair.Second)));
    }

    /// <summary>A name that is unique in the world is so over environments too.</summary>
    private static IEnumerable<Verdict> Across(ArchitectureFamily family) => family.Graphs
        .SelectMany(graph => graph.Resources.Where(resource => IsGlobal(resource) && HasAzureName(resource) && resource.Ownership != Ownership.Observed).Select(resource => (graph.Environment, Resource: resource)))
        .GroupBy(found => AzureNameOf(found.Resource), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.Select(found => found.Environment).Distinct().Count() > 1)
        .Select(group => Fails(group.First().Resource, nameof(AzureResource.AzureName), $"{Named(group.First().Resource)} is named '{group.First().Resource.AzureName}' in {string.Join(" and ", group.Select(found => found.Environment).Distinct())}; that name is the only one in the world.")
            with { In = [.. group.Select(found => found.Environment).Distinct()] });

    private static IEnumerable<(Element First, Element Second, string What)> Same<T, TKey>(IEnumerable<T> elements, Func<T, TKey> keyOf, IEqualityComparer<TKey> comparer, Func<TKey, string> what) where T : Element where TKey : notnull
    {
        var first = new Dictionary<TKey, T>(comparer);
        foreach (var element in elements)
        {
            var key = keyOf(element);
            if (first.TryGetValue(key, out var earlier)) yield return (earlier, element, what(key));
            else first.Add(key, element);
        }
    }

    /// <summary>Names of extension resources follow from what they stand on; a child's id needs its parent.</summary>
    private static bool HasAzureName(AzureResource resource) =>
        resource.Shape.Naming is not null && resource.AndEnclosing.Last() is { ExistingId: not null } or ResourceGroup;

    private static bool IsGlobal(AzureResource resource) => resource.Shape.Naming?.Scope == NameScope.Global;

    private static string AzureNameOf(AzureResource resource) => IsGlobal(resource) ? $"{resource.ArmType}/{resource.AzureName}" : resource.Id;

    private static string Azure(Element element) => element is AzureResource resource && HasAzureName(resource) ? $" ({resource.AzureName})" : "";

    private static EvidenceStep At(Element element) => EvidenceStep.Of(element, $"{element.Key} {element.Position}".TrimEnd());
}
