using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

internal enum DifferenceKind
{
    /// <summary>Azure has another value than the model states.</summary>
    Changed,

    /// <summary>Azure has a value where the model states none.</summary>
    Undeclared,

    /// <summary>It looks different and is the same.</summary>
    Explained,

    /// <summary>What was read does not say.</summary>
    Unknown,
}

/// <summary>A place where two documents differ.</summary>
/// <param name="Path">For a reader, with the names of elements: <c>properties.securityRules[allow-web].properties.access</c>.</param>
/// <param name="Property">The property of the resource that holds the value; null for what no class has.</param>
/// <param name="Why">The cause of what is explained, the reason for what is unknown.</param>
internal sealed record Difference(DifferenceKind Kind, string Path, PropertyMapping? Property, Value? Stated, Value? Live, string Why = "");
