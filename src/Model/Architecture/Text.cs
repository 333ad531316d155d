using System.Runtime.CompilerServices;

namespace AiFactory.Model;

/// <summary>Text that may contain outputs: <c>$"https://{search.Host}/indexes"</c> stays a reference in Terraform.</summary>
/// <remarks>A class: into a nullable struct an interpolation goes as a plain string, and its references are gone.</remarks>
[InterpolatedStringHandler]
public sealed class Text : IEquatable<Text>
{
    private readonly List<object> _parts;

    public Text(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + 1);

    /// <summary>Strings and <see cref="Output"/>s, in order.</summary>
    public IReadOnlyList<object> Parts => _parts;

    public void AppendLiteral(string text) => _parts.Add(text);
    public void AppendFormatted(Output output) => _parts.Add(output);
    public void AppendFormatted(string text) => _parts.Add(text);
    public void AppendFormatted(Text text) => _parts.AddRange(text._parts);

    public static implicit operator Text(string text) => One(text);
    public static implicit operator Text(Output output) => One(output);

    private static Text One(object part)
    {
        var text = new Text(0, 1);
        text._parts.Add(part);
        return text;
    }

    public bool Equals(Text? other) => other is not null && Parts.SequenceEqual(other.Parts);
    public override bool Equals(object? obj) => Equals(obj as Text);
    public override int GetHashCode() => Parts.Count;
    public override string ToString() => string.Concat(Parts);
    public static bool operator ==(Text? left, Text? right) => Equals(left, right);
    public static bool operator !=(Text? left, Text? right) => !Equals(left, right);
}
