namespace AiFactory.Drift.Normalize;

/// <summary>A region by its display name: <c>West Europe</c>, <c>(Europe) West Europe</c>.</summary>
internal sealed class RegionSpelling : Noise
{
    public override string Cause => "display name of a region";

    public override bool Explains(Leaf leaf) =>
        (leaf.Kind == LeafKind.Region || leaf.Path == "location") && leaf.Texts is { } texts && Short(texts.Stated) is { Length: > 0 } stated && stated == Short(texts.Live);

    private static string Short(string text)
    {
        var bracket = text.StartsWith('(') ? text.IndexOf(')', StringComparison.Ordinal) + 1 : 0;
        return text[bracket..].Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
    }
}
