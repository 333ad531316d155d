using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>Which element of a list is which of another, where order says nothing: first those that are alike, then those that differ least.</summary>
internal sealed class SetPairing
{
    /// <summary>Beyond this, only elements that are alike are paired: the rest would cost the square of their number.</summary>
    private const int Most = 400;

    private SetPairing(List<Value> stated, List<Value> live)
    {
        AreScalars = stated.Concat(live).All(item => item is not (MapValue or ListValue));
        Lacking = [.. Enumerable.Range(0, stated.Count)];
        Added = [.. Enumerable.Range(0, live.Count)];
    }

    public List<(int Stated, int Live)> Pairs { get; } = [];
    public List<int> Lacking { get; }
    public List<int> Added { get; }
    public bool AreScalars { get; }
    public bool IsUnequal => Lacking.Count + Added.Count > 0;
    public bool IsReordered => Pairs.OrderBy(pair => pair.Stated).Zip(Pairs.OrderBy(pair => pair.Live)).Any(both => both.First != both.Second);

    public static SetPairing Of(List<Value> stated, List<Value> live, Func<Value, Value, List<Difference>> compare)
    {
        var pairing = new SetPairing(stated, live);
        foreach (var one in pairing.Lacking.ToList())
        {
            var other = pairing.Added.FindIndex(candidate => Cost(one, candidate) == 0);
            if (other >= 0) pairing.Join(one, pairing.Added[other]);
        }

        if (!pairing.AreScalars && pairing.Lacking.Count * pairing.Added.Count is > 0 and <= Most) pairing.JoinNearest(Cost);
        return pairing;

        int Cost(int one, int other) => compare(stated[one], live[other]).Count(difference => difference.Kind is DifferenceKind.Changed or DifferenceKind.Unknown)
            + (NameOf(stated[one]) is { } name && NameOf(live[other]) is { } otherName && !string.Equals(name, otherName, StringComparison.OrdinalIgnoreCase) ? 1 : 0);
    }

    private void JoinNearest(Func<int, int, int> cost)
    {
        var candidates = Lacking.SelectMany(one => Added.Select(other => (one, other, Cost: cost(one, other)))).OrderBy(candidate => candidate.Cost).ToList();
        foreach (var (one, other, _) in candidates)
        {
            if (Lacking.Contains(one) && Added.Contains(other)) Join(one, other);
        }
    }

    private void Join(int one, int other)
    {
        Pairs.Add((one, other));
        Lacking.Remove(one);
        Added.Remove(other);
    }

    private static string? NameOf(Value element) => ((element as MapValue)?["name"] as TextValue)?.Text;
}
