namespace AiFactory.Drift.Normalize;

/// <summary>Ids are the same in any case, with a slash at the end or not, and, for what exists in every tenant, with the subscription before it or not.</summary>
internal sealed class IdSpelling : Noise
{
    private const string Providers = "/providers/";

    public override string Cause => "spelling of an id";

    public override bool Explains(Leaf leaf) =>
        leaf.Texts is { } texts && IsId(texts.Stated) && IsId(texts.Live) && AreOne(texts.Stated.TrimEnd('/'), texts.Live.TrimEnd('/'));

    private static bool IsId(string text) =>
        text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) || text.StartsWith(Providers, StringComparison.OrdinalIgnoreCase);

    private static bool AreOne(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || IsSubscriptions(one, other) || IsSubscriptions(other, one);

    /// <summary>Whether the longer one only says in front which subscription it was looked up in.</summary>
    private static bool IsSubscriptions(string plain, string scoped) =>
        plain.StartsWith(Providers, StringComparison.OrdinalIgnoreCase)
        && scoped.EndsWith(plain, StringComparison.OrdinalIgnoreCase)
        && scoped[..^plain.Length].Split('/') is ["", var first, _] && first.Equals("subscriptions", StringComparison.OrdinalIgnoreCase);
}
