using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes;

/// <summary>Makes the same change for many findings, each on top of the last: twenty services are added to one call, and two properties to one creation.</summary>
internal sealed class OneByOne(FindingFixProvider provider) : FixAllProvider
{
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var found = await FindAsync(context).ConfigureAwait(false);
        return found.Count == 0 || context.CodeActionEquivalenceKey is not { } key ? null
            : CodeAction.Create($"{found.Count} findings", cancel => ApplyAsync(context.Solution, found, key, cancel), key);
    }

    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(FixAllContext context)
    {
        ImmutableArray<Diagnostic>[] found = context.Scope switch
        {
            FixAllScope.Document => [await context.GetDocumentDiagnosticsAsync(context.Document!).ConfigureAwait(false)],
            FixAllScope.Project => [await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false)],
            _ => await Task.WhenAll(context.Solution.Projects.Select(context.GetAllDiagnosticsAsync)).ConfigureAwait(false),
        };
        return [.. found.SelectMany(diagnostics => diagnostics).Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private async Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<Diagnostic> found, string key, CancellationToken cancel)
    {
        var moved = new MovedPlaces(solution);
        foreach (var diagnostic in found)
        {
            if (await PlacedFinding.FindAsync(solution, diagnostic, moved.Find, cancel).ConfigureAwait(false) is not { } finding) continue;
            var plans = await provider.PlanAsync(finding, cancel).ConfigureAwait(false);
            var plan = plans.FirstOrDefault(plan => plan.Key == key) ?? plans.FirstOrDefault(plan => Family(plan.Key) == Family(key));
            if (plan is null) continue;
            moved.Move(solution.GetDocumentId(plan.Tree)!, plan);
            solution = FindingFixProvider.Applied(plan, solution);
        }

        return solution;
    }

    /// <summary>The repair, whichever of several calls it adds to.</summary>
    private static string Family(string key) => key.Split(':')[0];
}
