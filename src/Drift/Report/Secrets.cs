using System.Text.RegularExpressions;

namespace AiFactory.Drift.Report;

/// <summary>What must not be shown, by the name of its place or by its own form. Better one word too many than one too few.</summary>
internal static partial class Secrets
{
    public const string Hidden = "(hidden)";

    /// <param name="path">In the document; its last words name the value.</param>
    public static bool IsSecret(string path, string text) => text.Length > 0 && (Places().IsMatch(path) && !LooksPublic(text) || Forms().IsMatch(text));

    /// <summary>A resource's id, a flag or a web address names the secret and is not it.</summary>
    private static bool LooksPublic(string text) =>
        text.StartsWith("/subscriptions/", StringComparison.OrdinalIgnoreCase) || text is "Enabled" or "Disabled" or "true" or "false" || text.StartsWith("@Microsoft.KeyVault(", StringComparison.Ordinal);

    [GeneratedRegex(@"(password|passwd|pwd|secret|token|credential|connectionstring|accesskey|accountkey|sharedkey|primarykey|secondarykey|instrumentationkey|apikey|signature|sas|privatekey|certificatedata|(^|\.)data)s?(\[[^\]]*\]|\.value)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Places();

    [GeneratedRegex(@"(AccountKey|SharedAccessKey|SharedAccessSignature|Password|Pwd|ClientSecret|InstrumentationKey)\s*=|[?&](sig|code|token|key)=|-----BEGIN|^eyJ[A-Za-z0-9_-]{10,}\.|://[^/\s:@]+:[^/\s@]+@", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();
}
