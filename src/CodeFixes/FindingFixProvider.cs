using AiFactory.Analyzers.Repairs;
using AiFactory.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AiFactory.CodeFixes;

/// <summary>Offers changes of the source for findings: one at a time, or the same for all of a file, project or solution.</summary>
public abstract class FindingFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => new OneByOne(this);

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        var places = new MovedPlaces(solution);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await PlacedFinding.FindAsync(solution, diagnostic, places.Find, context.CancellationToken).ConfigureAwait(false) is not { } finding) continue;
            foreach (var change in await PlanAsync(finding, context.CancellationToken).ConfigureAwait(false))
                context.RegisterCodeFix(CodeAction.Create(change.Title, _ => Task.FromResult(Applied(change, solution)), change.Key), diagnostic);
        }
    }

    internal abstract Task<IReadOnlyList<PlannedChange>> PlanAsync(PlacedFinding finding, CancellationToken cancel);

    /// <param name="solution">The one that it was planned for.</param>
    internal static Solution Applied(PlannedChange change, Solution solution) => solution.WithDocumentText(solution.GetDocumentId(change.Tree)!, change.Changed);

    /// <summary>The day that waivers are judged by, as the analyzer has it: the project's own when it pins one, else today (UTC).</summary>
    internal static Date AsOf(Document document)
    {
        var options = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions;
        if (options.TryGetValue("build_property.AiFactoryAsOf", out var text) && Date.TryParse(text, out var day)) return day;
        var today = DateTime.UtcNow;
        return new(today.Year, today.Month, today.Day);
    }
}
