using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AiFactory.Generators;

namespace AiFactory.Cli.Output;

/// <summary>What we wrote into an output folder, so that we can tell our files from a person's.</summary>
/// <param name="Hashes">SHA-256 in lower-case hexadecimal, by path with forward slashes.</param>
internal sealed record Manifest(IReadOnlyDictionary<string, string> Hashes)
{
    public const string FileName = ".aifactory-manifest.json";

    private const int Version = 1;

    /// <exception cref="CliException">The file is damaged.</exception>
    public static Manifest Of(string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path)) return new(new Dictionary<string, string>());
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(path));
            if (json.RootElement.GetProperty("version").GetInt32() != Version) throw new JsonException($"its version is not {Version}");
            return new(json.RootElement.GetProperty("files").EnumerateObject().ToDictionary(file => OutputPath.Checked(file.Name), file => file.Value.GetString() ?? ""));
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CliException($"{path} cannot be read: {wrong.Message}. Restore it from version control, or delete it and use --force once.");
        }
    }

    public string Print() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteStartObject("files");
        foreach (var (path, hash) in Hashes.OrderBy(file => file.Key, StringComparer.Ordinal)) json.WriteString(path, hash);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    /// <summary>Of the text with our line breaks: version control may have changed those, and that is no change.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal))));
}
