using System.Collections.Immutable;
using System.Composition;
using AiFactory.Analyzers.Repairs;
using AiFactory.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiFactory.CodeFixes;

/// <summary>Offers to accept a finding for a time: writes the waiver, whose reason a person then fills in.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(WaiveCodeFixProvider)), Shared]
public sealed class WaiveCodeFixProvider : FindingFixProvider
{
    /// <summary>All rules but those about waivers themselves.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RuleCatalogue.All.Where(rule => rule is not RunRule).Select(rule => rule.Info.Id), RuleCatalogue.OwnRuleInCompiler];

    internal override async Task<IReadOnlyList<PlannedChange>> PlanAsync(PlacedFinding finding, CancellationToken cancel) =>
        await WaiverPlan.OfAsync(finding, AsOf(finding.Document), cancel).ConfigureAwait(false) is { } plan ? [plan] : [];
}
