namespace AiFactory.Drift.Normalize;

/// <summary>Words of a service's vocabulary are the same in any case: <c>Enabled</c> and <c>enabled</c>. A person's texts are not.</summary>
internal sealed class LetterCase : Noise
{
    public override string Cause => "letter case";

    public override bool Explains(Leaf leaf) =>
        leaf.Kind is LeafKind.Word or LeafKind.Region && leaf.Texts is { } texts && string.Equals(texts.Stated, texts.Live, StringComparison.OrdinalIgnoreCase);
}
