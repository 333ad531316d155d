using System.Collections.Immutable;
using System.Composition;
using AiFactory.Analyzers.Repairs;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiFactory.CodeFixes;

/// <summary>Offers what a rule's own data says: a property to set or leave away, an element or a statement to add.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepairCodeFixProvider)), Shared]
public sealed class RepairCodeFixProvider : FindingFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalogue.All.Where(rule => rule.Info.Repairs.Count > 0).Select(rule => rule.Info.Id)];

    internal override Task<IReadOnlyList<PlannedChange>> PlanAsync(PlacedFinding finding, CancellationToken cancel) => Task.FromResult(RepairPlan.Of(finding.Spot, AsOf(finding.Document)));
}
