namespace AiFactory.Drift.Normalize;

/// <summary>Null, an empty text, an empty list and nothing at all are one: Resource Graph fills its columns with them.</summary>
internal sealed class NothingSaid : Noise
{
    public override string Cause => "nothing, written in another way";

    public override bool Explains(Leaf leaf) => IsNothing(leaf.Stated) && IsNothing(leaf.Live);
}
