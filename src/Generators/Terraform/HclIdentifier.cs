namespace AiFactory.Generators.Terraform;

/// <summary>Names of blocks, attributes and resources. Terraform takes Unicode letters too; we write ASCII.</summary>
internal static class HclIdentifier
{
    /// <summary>
    /// A resource label made from any text: lower-case letters, digits and underscores, never empty, never starting with a digit.
    /// Different texts may give the same label ("a-b" and "a.b"): the caller keeps labels apart.
    /// </summary>
    public static string From(string text)
    {
        var label = string.Concat(text.Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '_'));
        return label.Length == 0 || char.IsAsciiDigit(label[0]) ? "_" + label : label;
    }

    public static bool IsValid(string text) =>
        text.Length > 0 && (char.IsAsciiLetter(text[0]) || text[0] == '_') && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-');

    /// <exception cref="ArgumentException">The text is no identifier: a generator passed on a name it should have made with <see cref="From"/>.</exception>
    public static string Checked(string text) => IsValid(text) ? text : throw new ArgumentException($"'{text}' is not a Terraform identifier.", nameof(text));
}
