using System.Runtime.CompilerServices;
using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>A value that a resource has and others use: its id, a name, an endpoint, a principal id.</summary>
public sealed class Output : IEquatable<Output>
{
    private readonly Func<string?> _known;

    /// <param name="resource">Whose it is; null for a value from outside the model.</param>
    /// <param name="arm">Its path in the ARM document.</param>
    /// <param name="terraform">The attribute that azurerm exports; for a value from outside, the variable.</param>
    /// <param name="known">Gives the value where it follows from names; asked late, because names are made after the model is written.</param>
    public Output(AzureResource? resource, string arm, string? terraform, Func<string?>? known = null)
    {
        (Resource, Arm, Terraform) = (resource, arm, terraform);
        _known = known ?? (() => null);
    }

    public AzureResource? Resource { get; }
    public string Arm { get; }
    public string? Terraform { get; }

    /// <summary>The value itself where it follows from names; null where Azure makes it.</summary>
    public string? Known => _known();

    public static Output Outside(string value) => new(null, "", null, () => value);

    public bool Equals(Output? other) => other is not null && ReferenceEquals(Resource, other.Resource) && Arm == other.Arm && (Resource is not null || Known == other.Known);
    public override bool Equals(object? obj) => Equals(obj as Output);
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Arm);

    /// <summary>The value, or where it comes from in braces.</summary>
    public override string ToString() => Known ?? $"{{{Resource?.Name}.{Arm}}}";
}

/// <summary>Text that may contain outputs: <c>$"https://{search.Host}/indexes"</c> stays a reference in Terraform.</summary>
[InterpolatedStringHandler]
public readonly struct Text : IEquatable<Text>
{
    private readonly List<object> _parts;

    public Text(int literalLength, int formattedCount) => _parts = new(formattedCount * 2 + 1);

    /// <summary>Strings and <see cref="Output"/>s, in order.</summary>
    public IReadOnlyList<object> Parts => _parts ?? (IReadOnlyList<object>)[];

    public void AppendLiteral(string text) => _parts.Add(text);
    public void AppendFormatted(Output output) => _parts.Add(output);
    public void AppendFormatted(string text) => _parts.Add(text);

    public static implicit operator Text(string text) => One(text);
    public static implicit operator Text(Output output) => One(output);

    private static Text One(object part)
    {
        var text = new Text(0, 1);
        text._parts.Add(part);
        return text;
    }

    public bool Equals(Text other) => Parts.SequenceEqual(other.Parts);
    public override bool Equals(object? obj) => obj is Text text && Equals(text);
    public override int GetHashCode() => Parts.Count;
    public override string ToString() => string.Concat(Parts);
    public static bool operator ==(Text left, Text right) => left.Equals(right);
    public static bool operator !=(Text left, Text right) => !left.Equals(right);
}
