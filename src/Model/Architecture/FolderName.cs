namespace AiFactory.Model;

/// <summary>A name as that of a folder, on every file system: lower-case letters and digits, and a hyphen for whatever else.</summary>
public static class FolderName
{
    /// <returns>Names that differ in case or in punctuation alone share a folder.</returns>
    public static string Of(string name)
    {
        var folder = string.Concat(name.Select(letter => letter is >= 'a' and <= 'z' or >= '0' and <= '9' or >= 'A' and <= 'Z' ? char.ToLowerInvariant(letter) : '-')).Trim('-');
        return folder.Length == 0 ? "unnamed" : folder;
    }
}
