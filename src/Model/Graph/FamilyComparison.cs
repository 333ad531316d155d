namespace AiFactory.Model.Graph;

/// <summary>One environment's things to compare: each has a key, the same in every environment, and a fingerprint of what matters about it.</summary>
public sealed record FamilyMember(string Environment, IEnumerable<(string Key, string Fingerprint)> Items);

/// <summary>What an architecture's environments have in common and where they part: the ground for promotion and parity rules.</summary>
public sealed class FamilyComparison
{
    private readonly Dictionary<string, FamilyRow> _rows;

    private FamilyComparison(IReadOnlyList<string> environments, SortedDictionary<string, string?[]> fingerprints)
    {
        Environments = environments;
        Rows = [.. fingerprints.Select(entry => new FamilyRow(entry.Key, environments, entry.Value))];
        _rows = Rows.ToDictionary(row => row.Key, StringComparer.Ordinal);
    }

    /// <summary>In the order given.</summary>
    public IReadOnlyList<string> Environments { get; }

    /// <summary>One row for every key met anywhere, ordinal.</summary>
    public IReadOnlyList<FamilyRow> Rows { get; }

    /// <summary>The row of a key; <see langword="null"/> where no environment has it. O(1).</summary>
    public FamilyRow? Find(string key) => _rows.TryGetValue(key, out var row) ? row : null;

    /// <summary>O(n log n) in the number of items. Keys and fingerprints are compared letter by letter.</summary>
    /// <exception cref="ArgumentException">An environment is given twice, or has a key twice.</exception>
    public static FamilyComparison Of(IEnumerable<FamilyMember> members)
    {
        var family = members.ToArray();
        RequireDistinct(family);

        var fingerprints = new SortedDictionary<string, string?[]>(StringComparer.Ordinal);
        for (var place = 0; place < family.Length; place++)
        {
            foreach (var (key, fingerprint) in family[place].Items)
            {
                if (!fingerprints.TryGetValue(key, out var row)) fingerprints.Add(key, row = new string?[family.Length]);
                if (row[place] is not null) throw new ArgumentException($"Environment '{family[place].Environment}' has the key '{key}' twice.", nameof(members));
                row[place] = fingerprint;
            }
        }

        return new([.. family.Select(member => member.Environment)], fingerprints);
    }

    private static void RequireDistinct(FamilyMember[] members)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!seen.Add(member.Environment)) throw new ArgumentException($"Environment '{member.Environment}' is given twice.", nameof(members));
        }
    }
}
