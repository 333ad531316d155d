namespace AiFactory.Model.Mapping;

/// <summary>Whatever carries <see cref="MapsAttribute"/>s: a resource, or a <see cref="Part"/> of one.</summary>
public interface IMapped
{
    /// <summary>Set when the object was read from Azure; null when a person wrote it.</summary>
    Origin? Origin { get; set; }
}

/// <summary>What a reader has to remember so that nothing of the document is lost.</summary>
public sealed class Origin(int mappings)
{
    private readonly WireRoute?[] _statedAt = new WireRoute?[mappings];
    private readonly bool[] _knownByAbsence = new bool[mappings];
    private Dictionary<int, Value>? _spellings;

    /// <summary>What no property took, by document.</summary>
    public Dictionary<string, MapValue> Remainder { get; } = new(StringComparer.Ordinal);

    /// <summary>Where the document stated the property; null when it did not, and the property's value is then unknown.</summary>
    public WireRoute? StatedAt(PropertyMapping mapping) => _statedAt[mapping.Index];

    internal void State(PropertyMapping mapping, WireRoute at) => _statedAt[mapping.Index] = at;

    /// <summary>Whether the property's value can be relied on: stated, or absent where absence has a meaning.</summary>
    public bool Knows(PropertyMapping mapping) => _statedAt[mapping.Index] is not null || _knownByAbsence[mapping.Index];

    internal void KnowByAbsence(PropertyMapping mapping) => _knownByAbsence[mapping.Index] = true;

    /// <summary>What the document said where we would have said the same thing in other letters ("East US") or with more detail.</summary>
    public Value? SpellingOf(PropertyMapping mapping) => _spellings is not null && _spellings.TryGetValue(mapping.Index, out var raw) ? raw : null;

    internal void Spell(PropertyMapping mapping, Value raw) => (_spellings ??= [])[mapping.Index] = raw;

    internal int Spellings => _spellings?.Count ?? 0;
}

/// <summary>A settings object within a resource: equal by value, whatever it was read from.</summary>
public abstract record Part : IMapped
{
    Origin? IMapped.Origin { get; set; }

    /// <summary>Whether Terraform hears of it at all.</summary>
    internal virtual bool IsSaidInTerraform => true;

    public virtual bool Equals(Part? other) => other is not null && EqualityContract == other.EqualityContract;
    public override int GetHashCode() => EqualityContract.GetHashCode();
}
