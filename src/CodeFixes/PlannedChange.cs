using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.CodeFixes;

/// <summary>What a light bulb offers: changes of one file, worked out and not yet made.</summary>
/// <param name="Key">The same for the same repair of other findings, so that all can be made at once.</param>
internal sealed record PlannedChange(string Title, string Key, Document Document, SourceText Text, IReadOnlyList<TextChange> Changes)
{
    /// <summary>In the order of the text; what is inserted at one place keeps its order.</summary>
    public IReadOnlyList<TextChange> InOrder { get; } = [.. Changes.Select((change, index) => (change, index)).OrderBy(pair => pair.change.Span.Start).ThenBy(pair => pair.index).Select(pair => pair.change)];

    public Solution Applied => Document.Project.Solution.WithDocumentText(Document.Id, Text.WithChanges(InOrder));
}
