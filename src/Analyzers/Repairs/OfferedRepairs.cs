using AiFactory.Interpreter;
using AiFactory.Model;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;

namespace AiFactory.Analyzers.Repairs;

/// <summary>What the light bulb offers for findings, for those who have a compilation and no editor.</summary>
/// <param name="modelOf">Of the compilation that the tree belongs to.</param>
/// <param name="asOf">The day; null leaves out what depends on it, for a text that is to be the same on every day.</param>
public sealed class OfferedRepairs(Interpretation interpretation, Func<SyntaxTree, SemanticModel> modelOf, Date? asOf)
{
    private readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    private readonly SourceMap? _places = interpretation.Worlds.FirstOrDefault()?.Places;
    private readonly Location _own = interpretation.Type.Locations.First(location => location.IsInSource);

    /// <summary>
    /// For each finding the ways to repair it. Findings of a rule at one place are often one matter: what a loop makes lacks the same at each turn, and an environment's value is told apart from the other's.
    /// To repair it twice would spoil the source, so the first has what repairs them all and the others have nothing.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<PlannedChange>> For(IReadOnlyList<Finding> findings)
    {
        var offers = findings.Select(_ => (IReadOnlyList<PlannedChange>)[]).ToArray();
        var places = Enumerable.Range(0, findings.Count).Where(index => IsRepaired(findings[index])).GroupBy(index => (findings[index].Rule.Id, Said(findings[index]).Location));
        foreach (var matter in places.SelectMany(place => Matters([.. place], findings)))
        {
            var environments = matter.SelectMany(index => findings[index].Environments).Distinct();
            offers[matter[0]] = Plan(findings[matter[0]] with { Environments = [.. environments] });
        }

        return offers;
    }

    private bool IsRepaired(Finding finding) => _places is not null && RuleCatalogue.Find(finding.Rule.Id)?.Info.Repairs.Count > 0;

    /// <summary>Findings are one matter when their repair would be the same but for the environments.</summary>
    private IEnumerable<int[]> Matters(int[] place, IReadOnlyList<Finding> findings) => place.Length == 1
        ? [place]
        : place.GroupBy(index => Words(Plan(findings[index] with { Environments = [] })), StringComparer.Ordinal).Select(same => same.ToArray());

    private IReadOnlyList<PlannedChange> Plan(Finding finding) =>
        Said(finding) is { Location: { SourceTree: { } tree } place } said && Spot.At(place.SourceSpan, ModelOf(tree), said) is { } spot ? RepairPlan.Of(spot, asOf) : [];

    private Diagnostic Said(Finding finding) => Underlines.Of(finding, _places!, _own);

    /// <summary>One for each tree, as each remembers what it has bound.</summary>
    private SemanticModel ModelOf(SyntaxTree tree) => _models.TryGetValue(tree, out var known) ? known : _models[tree] = modelOf(tree);

    private static string Words(IReadOnlyList<PlannedChange> plans) => string.Join("\n", plans.Select(plan => $"{plan.Key} {string.Join(" ", plan.InOrder)}"));
}
