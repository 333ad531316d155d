using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Normalize;

/// <summary>One stated value and what stands in its place in Azure.</summary>
/// <param name="Path">In the document, with <c>[]</c> for the elements of lists.</param>
/// <param name="Live">Null where Azure's document has nothing there.</param>
internal readonly record struct Leaf(string Path, LeafKind Kind, Value Stated, Value? Live, PropertyMapping? Mapping)
{
    /// <summary>Both as texts; null unless both are.</summary>
    public (string Stated, string Live)? Texts => Stated is TextValue stated && Live is TextValue live ? (stated.Text, live.Text) : null;
}
