namespace AiFactory.Model.Graph;

/// <summary>One key across the environments of a <see cref="FamilyComparison"/>. Lists of environments keep the family's order.</summary>
public sealed class FamilyRow
{
    private readonly IReadOnlyList<string> _environments;

    internal FamilyRow(string key, IReadOnlyList<string> environments, IReadOnlyList<string?> fingerprints) =>
        (Key, _environments, Fingerprints) = (key, environments, fingerprints);

    public string Key { get; }

    /// <summary>One for each environment of the family; <see langword="null"/> where the key is absent.</summary>
    public IReadOnlyList<string?> Fingerprints { get; }

    public IReadOnlyList<string> PresentIn => [.. _environments.Where((_, place) => Fingerprints[place] is not null)];

    public IReadOnlyList<string> AbsentIn => [.. _environments.Where((_, place) => Fingerprints[place] is null)];

    public bool IsEverywhere => Fingerprints.All(fingerprint => fingerprint is not null);

    /// <summary>Whether two environments that have the key have it differently. Absence is no difference here.</summary>
    public bool Differs => Variants.Count > 1;

    /// <summary>The environments that have the key, grouped by equal fingerprint, in the order of each group's first environment.</summary>
    public IReadOnlyList<FamilyVariant> Variants
    {
        get
        {
            return [.. _environments
                .Select((environment, place) => (environment, Fingerprint: Fingerprints[place]))
                .Where(entry => entry.Fingerprint is not null)
                .GroupBy(entry => entry.Fingerprint!, entry => entry.environment, StringComparer.Ordinal)
                .Select(group => new FamilyVariant(group.Key, [.. group]))];
        }
    }
}

/// <summary>One of the ways a key appears, and the environments where it appears so.</summary>
public sealed record FamilyVariant(string Fingerprint, IReadOnlyList<string> Environments);
