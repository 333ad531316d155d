using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AiFactory.Analyzers.Repairs;

/// <summary>What a light bulb offers: changes of one file, worked out and not yet made.</summary>
/// <param name="Key">The same for the same repair of other findings, so that all can be made at once.</param>
public sealed record PlannedChange(string Title, string Key, SyntaxTree Tree, IReadOnlyList<TextChange> Changes)
{
    /// <summary>In the order of the text; what is inserted at one place keeps its order.</summary>
    public IReadOnlyList<TextChange> InOrder { get; } = [.. Changes.Select((change, index) => (change, index)).OrderBy(pair => pair.change.Span.Start).ThenBy(pair => pair.index).Select(pair => pair.change)];

    /// <summary>The file's text once they are made.</summary>
    public SourceText Changed => Tree.GetText().WithChanges(InOrder);
}
