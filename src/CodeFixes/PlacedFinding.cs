using AiFactory.Analyzers.Repairs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes;

/// <summary>A finding where it is in a person's solution now.</summary>
/// <param name="Callers">The calls that led to the place, innermost first.</param>
internal sealed record PlacedFinding(Document Document, Spot Spot, IReadOnlyList<(DocumentId Document, TextSpan Span)> Callers)
{
    /// <param name="placeOf">Where a location of the finding is in the solution.</param>
    /// <returns>Null where it is in none of its files.</returns>
    public static async Task<PlacedFinding?> FindAsync(Solution solution, Diagnostic finding, Func<Location, (DocumentId Document, TextSpan Span)?> placeOf, CancellationToken cancel) =>
        placeOf(finding.Location) is { } place && solution.GetDocument(place.Document) is { } document && await SpotAsync(document, place.Span, finding, cancel).ConfigureAwait(false) is { } spot
            ? new(document, spot, [.. finding.AdditionalLocations.Select(placeOf).OfType<(DocumentId, TextSpan)>()])
            : null;

    /// <summary>The same finding, seen from each of the calls that led there.</summary>
    public async Task<IReadOnlyList<Spot>> FromCallersAsync(CancellationToken cancel)
    {
        var places = new List<Spot>();
        foreach (var (document, span) in Callers)
        {
            if (await SpotAsync(Document.Project.Solution.GetDocument(document)!, span, Spot.Finding, cancel).ConfigureAwait(false) is { } place) places.Add(place);
        }

        return places;
    }

    private static async Task<Spot?> SpotAsync(Document document, TextSpan span, Diagnostic finding, CancellationToken cancel) =>
        await document.GetSemanticModelAsync(cancel).ConfigureAwait(false) is { } model ? Spot.At(span, model, finding) : null;
}
