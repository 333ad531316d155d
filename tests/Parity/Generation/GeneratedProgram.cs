namespace AiFactory.Parity.Generation;

/// <summary>A model program that a seed gave, and what it is made of.</summary>
public sealed record GeneratedProgram(int Seed, IReadOnlyList<(string Path, string Text)> Sources, IReadOnlyDictionary<string, string> Inputs, IReadOnlyList<string> Constructs)
{
    /// <summary>The sources as one text, for a person to read.</summary>
    public string Listing => string.Join("\n", Sources.Select(source => $"// ===== {source.Path}\n{source.Text}").Concat(Inputs.Select(input => $"// ===== {input.Key}\n// {input.Value.Replace("\n", "\n// ", StringComparison.Ordinal)}\n")));
}
