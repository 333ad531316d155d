using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AiFactory.Model.Mapping;

/// <summary>Names that follow from others, the same on every machine.</summary>
internal static class NameGuid
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>A GUID in the form of version 8 (custom) from texts.</summary>
    public static string Of(params string[] texts)
    {
        var bytes = Digest(texts);
        var hex = new StringBuilder(36);
        for (var i = 0; i < 16; i++)
        {
            var part = i == 6 ? (bytes[i] & 0x0f) | 0x80 : i == 8 ? (bytes[i] & 0x3f) | 0x80 : bytes[i];
            hex.Append(part.ToString("x2", CultureInfo.InvariantCulture));
            if (i is 3 or 5 or 7 or 9) hex.Append('-');
        }

        return hex.ToString();
    }

    /// <summary>26 lower-case letters and digits from texts.</summary>
    public static string Hash(params string[] texts) => new([.. Digest(texts).Take(26).Select(part => Letters[part & 31])]);

    private static byte[] Digest(string[] texts)
    {
        using var sha = SHA256.Create();
        return sha.ComputeHash(Encoding.UTF8.GetBytes(string.Join("\n", texts).ToLowerInvariant()));
    }
}
