using AiFactory.Model;

namespace AiFactory.Rules.Reasoning;

/// <summary>Tells a secret by what stands before it. Names of settings say nothing: that of a secret in a vault is no secret.</summary>
internal static class SecretText
{
    private static readonly string[] Markers = ["Password=", "Pwd=", "AccountKey=", "AccessKey=", "ClientSecret=", "?sig=", "&sig="];

    /// <summary>Whether a password, a key or a signature stands in it, or is put into it from elsewhere.</summary>
    public static bool IsIn(Text? text) => text is not null && text.Parts.Select((part, index) => part is string words && Holds(words, index + 1 < text.Parts.Count)).Contains(true);

    /// <param name="goesOn">Whether something follows that is not known yet.</param>
    private static bool Holds(string words, bool goesOn) => Array.Exists(Markers, marker =>
        words.IndexOf(marker, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && (at + marker.Length < words.Length ? words[at + marker.Length] is not (';' or '&') : goesOn));
}
