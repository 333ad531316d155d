namespace AiFactory.Drift.Normalize;

/// <summary>Addresses on the web: letter case of the host, the usual port, a slash at the end; and the version of a secret where the model asks for the latest.</summary>
internal sealed class UrlSpelling : Noise
{
    private const int VersionLength = 32;

    public override string Cause => "spelling of a web address";

    public override bool Explains(Leaf leaf)
    {
        if (leaf.Texts is not { } texts || Parsed(texts.Stated) is not { } stated || Parsed(texts.Live) is not { } live) return false;
        return IsAlike(stated, live) || IsVersionOf(stated, live);
    }

    private static bool IsAlike(Uri one, Uri other) => Host(one) == Host(other) && one.PathAndQuery.TrimEnd('/') == other.PathAndQuery.TrimEnd('/') && one.Fragment == other.Fragment;

    private static bool IsVersionOf(Uri plain, Uri versioned) =>
        Host(plain) == Host(versioned) && plain.Segments.Length > 2 && versioned.AbsolutePath.StartsWith(plain.AbsolutePath.TrimEnd('/') + "/", StringComparison.OrdinalIgnoreCase)
        && versioned.AbsolutePath[(plain.AbsolutePath.TrimEnd('/').Length + 1)..].TrimEnd('/') is { Length: VersionLength } version && version.All(char.IsAsciiHexDigit);

    private static string Host(Uri uri) => FormattableString.Invariant($"{uri.Scheme}://{uri.UserInfo}@{uri.Host}:{uri.Port}"); // Uri has both in small letters

    private static Uri? Parsed(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme is "https" or "http") ? uri : null;
}
