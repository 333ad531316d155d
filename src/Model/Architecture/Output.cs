using AiFactory.Model.Azure;

namespace AiFactory.Model;

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

    /// <summary>The azurerm type of the companion whose attribute it is, where it is not the resource's own.</summary>
    public string? Companion { get; init; }

    /// <summary>Strings and outputs that make it, where azurerm does not export it.</summary>
    public IReadOnlyList<object>? MadeOf { get; init; }

    /// <summary>The value itself where it follows from names; null where Azure makes it.</summary>
    public string? Known => _known();

    public static Output Outside(string value) => new(null, "", null, () => value);

    public bool Equals(Output? other) => other is not null && ReferenceEquals(Resource, other.Resource) && Arm == other.Arm && (Resource is not null || Known == other.Known);
    public override bool Equals(object? obj) => Equals(obj as Output);
    public override int GetHashCode() => (Resource?.GetHashCode() ?? 0) ^ StringComparer.Ordinal.GetHashCode(Arm);

    /// <summary>The value, or where it comes from in braces.</summary>
    public override string ToString() => Known ?? $"{{{Resource?.Name}.{Arm}}}";
}
