namespace AiFactory.Generators;

/// <summary>A file that the product writes.</summary>
/// <param name="Path">Relative to the output folder, with forward slashes.</param>
/// <param name="Text">UTF-8 without a byte order mark, <c>\n</c> at the end of every line.</param>
public sealed record GeneratedFile(string Path, string Text);
