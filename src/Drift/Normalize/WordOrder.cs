namespace AiFactory.Drift.Normalize;

/// <summary>Several words in one text, in any order and with or without spaces: <c>AzureServices, Logging</c>.</summary>
internal sealed class WordOrder : Noise
{
    public override string Cause => "order of words";

    public override bool Explains(Leaf leaf) =>
        leaf.Kind == LeafKind.Word && leaf.Texts is { } texts && texts.Stated.Contains(',', StringComparison.Ordinal) && Words(texts.Stated).SetEquals(Words(texts.Live));

    private static HashSet<string> Words(string text) => new(text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
