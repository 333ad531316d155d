using AiFactory.Model;

namespace AiFactory.Rules.Reasoning;

/// <summary>Tells a secret by what stands before it. Names of settings say nothing: that of a secret in a vault is no secret.</summary>
internal static class SecretText
{
    /// <summary>Words of connection strings, and the signature of an address of storage.</summary>
    private static readonly string[] Markers = ["Password=", "Pwd=", "AccountKey=", "SharedAccessKey=", "AccessKey=", "ClientSecret=", "sig="];

    /// <summary>What may stand before a word: else it is the end of a longer one, as in forgotPassword=.</summary>
    private const string Borders = ";,?& \"'";

    /// <summary>No value follows, or one that the application fills in: {0}, ${PASSWORD}, %PASSWORD%, &lt;password&gt;.</summary>
    private const string NoValue = ";,& {$%<";

    /// <summary>Whether a password, a key or a signature stands in it, or is put into it from elsewhere.</summary>
    public static bool IsIn(Text? text) => text is not null && text.Parts.Select((part, index) => part is string words && Holds(words, index + 1 < text.Parts.Count)).Contains(true);

    /// <param name="goesOn">Whether something follows that is not known yet.</param>
    private static bool Holds(string words, bool goesOn) => Array.Exists(Markers, marker => words.IndexOf(marker, StringComparison.OrdinalIgnoreCase) is var at and >= 0
        && (at == 0 || Borders.IndexOf(words[at - 1]) >= 0)
        && (at + marker.Length < words.Length ? NoValue.IndexOf(words[at + marker.Length]) < 0 : goesOn));
}
