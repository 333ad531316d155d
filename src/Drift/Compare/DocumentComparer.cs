using AiFactory.Drift.Normalize;
using AiFactory.Model;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>Compares what is stated of one document with Azure's: only what is stated, value by value.</summary>
/// <param name="document">Its name below the resource.</param>
/// <param name="known">A value that only Azure has, as of an identity; null where it is not known.</param>
/// <param name="elsewhere">The same resource's other documents.</param>
internal sealed class DocumentComparer(PathGuide guide, string document, Func<Output, string?> known, Func<string, MapValue?> elsewhere)
{
    private MapValue _live = new();

    /// <summary>What says who it is; it was found by these.</summary>
    private static readonly string[] Identity = ["id", "name", "type"];

    public IReadOnlyList<Difference> Compare(MapValue stated, MapValue live)
    {
        _live = live;
        var found = new List<Difference>();
        Members(new Place("", "", null), stated, live, found, Identity);
        return found;
    }

    private void Any(Place at, Value stated, Value? live, List<Difference> found)
    {
        var resolved = Resolved(stated);
        if (resolved is null) found.Add(at.With(DifferenceKind.Unknown, stated, live, "it follows from what Azure gave another resource, and that was not seen"));
        else if (Noise.IsNothing(live) && at is { IsSecond: false, Sign.Mapping: { } mapping } && TryElsewhere(at, mapping, resolved, found)) return;
        else if (resolved is MapValue map && (live is MapValue || Noise.IsNothing(live) && !IsEnvelope(at))) Members(at, map, live as MapValue ?? new MapValue(), found, []);
        else if (resolved is ListValue list && live is ListValue others && list.Items.Count > 0) Lists(at, list.Items, others.Items, found);
        else Leaf(at, resolved, live, found);
    }

    /// <summary>A member right below the document itself, which every view of Azure shows.</summary>
    private static bool IsEnvelope(Place at) => !at.Path.Contains('.', StringComparison.Ordinal);

    private void Members(Place at, MapValue stated, MapValue live, List<Difference> found, string[] without)
    {
        foreach (var (name, value) in stated.Entries.Where(entry => !without.Contains(entry.Key)))
        {
            var there = at.Member(name, guide, document);
            var other = live[name] ?? Twin(live, name, value) ?? Recased(live, name, there, found);
            Any(there, value, other, found);
        }

        if (at.Sign is { IsDictionary: true, KeyKind: LeafKind.Id }) Keys(at, stated, live, found);
        else if (at.Sign is { IsDictionary: true }) Additions(at, stated, live, found);
    }

    /// <summary>Names of members, and of tags, are the same in any case.</summary>
    private static Value? Recased(MapValue live, string name, Place at, List<Difference> found)
    {
        var other = live.Entries.FirstOrDefault(entry => string.Equals(entry.Key, name, StringComparison.OrdinalIgnoreCase));
        if (other.Key is not null) found.Add(at.With(DifferenceKind.Explained, Value.Of(name), Value.Of(other.Key), "letter case of a name"));
        return other.Value;
    }

    /// <summary><c>addressPrefix</c> and <c>addressPrefixes</c>: one value, or a list of one.</summary>
    private static Value? Twin(MapValue live, string name, Value stated)
    {
        if (live.Entries.ContainsKey(name)) return null;
        if (stated is ListValue { Items.Count: 1 })
            return One(name.EndsWith("es", StringComparison.Ordinal) ? name[..^2] : null) ?? One(name.EndsWith('s') ? name[..^1] : null);
        return stated is TextValue && (live[name + "es"] ?? live[name + "s"]) is ListValue { Items: [TextValue only] } ? only : null;

        ListValue? One(string? singular) => singular is not null && live[singular] is TextValue { Text.Length: > 0 } text ? new ListValue([text]) : null;
    }

    /// <summary>Names that a person gave: one more in Azure is one that the model does not know.</summary>
    private static void Additions(Place at, MapValue stated, MapValue live, List<Difference> found)
    {
        foreach (var (name, value) in live.Entries.Where(entry => !stated.Entries.Keys.Contains(entry.Key, StringComparer.OrdinalIgnoreCase)))
        {
            var cause = PlatformTags.CauseOf(name);
            found.Add(at.Named(name).With(cause is null ? DifferenceKind.Undeclared : DifferenceKind.Explained, null, value, cause ?? ""));
        }
    }

    /// <summary>A list that Azure writes as the names of members: the ids of identities.</summary>
    private void Keys(Place at, MapValue stated, MapValue live, List<Difference> found)
    {
        found.RemoveAll(difference => difference.Path.StartsWith(at.Shown + ".", StringComparison.Ordinal)); // compared below, as ids
        Lists(at with { Sign = at.Sign! with { Kind = LeafKind.Id } }, [.. stated.Entries.Keys.Select(Value.Of)], [.. live.Entries.Keys.Select(Value.Of)], found);
    }

    private void Lists(Place at, List<Value> stated, List<Value> live, List<Difference> found)
    {
        if (at.Sign?.Mapping.Maps.Ordered == true)
        {
            InOrder(at, stated, live, found);
            return;
        }

        var pairs = SetPairing.Of(stated, live, (one, other) => Trial(at, one, other));
        if (pairs.AreScalars && pairs.IsUnequal)
        {
            found.Add(at.With(DifferenceKind.Changed, new ListValue(stated), new ListValue(live)));
            return;
        }

        foreach (var (one, other) in pairs.Pairs) found.AddRange(Trial(at, stated[one], live[other]));
        foreach (var one in pairs.Lacking) found.Add(at.Element(stated[one], one).With(DifferenceKind.Changed, stated[one], null));
        var repeatsChildren = guide.At(document, at.Path + "[]")?.Mapping.Maps.BesideChildren == true;
        foreach (var other in pairs.Added) found.Add(at.Element(live[other], other).With(repeatsChildren ? DifferenceKind.Explained : DifferenceKind.Changed, null, live[other], repeatsChildren ? "a child resource, repeated in its parent" : ""));
        if (pairs.IsReordered) found.Add(at.With(DifferenceKind.Explained, null, null, "order of a set"));
    }

    private void InOrder(Place at, List<Value> stated, List<Value> live, List<Difference> found)
    {
        var differences = stated.Count == live.Count ? stated.Zip(live, (one, other) => Trial(at, one, other)).SelectMany(all => all).ToList() : null;
        if (differences is null || differences.Exists(difference => difference.Kind == DifferenceKind.Changed)) found.Add(at.With(DifferenceKind.Changed, new ListValue(stated), new ListValue(live)));
        else found.AddRange(differences);
    }

    private List<Difference> Trial(Place at, Value stated, Value live)
    {
        var found = new List<Difference>();
        Any(at.Element(stated, null), stated, live, found);
        return found;
    }

    private static void Leaf(Place at, Value stated, Value? live, List<Difference> found)
    {
        var cause = Noise.CauseOf(new(at.Path, at.Sign?.Kind ?? LeafKind.Any, stated, live, at.Sign?.Mapping));
        if (cause is null) found.Add(IsUnsaid(at, stated, live) ? at.With(DifferenceKind.Unknown, stated, live, "what was read leaves it out") : at.With(DifferenceKind.Changed, stated, live));
        else if (cause.Length > 0) found.Add(at.With(DifferenceKind.Explained, stated, live, cause));
    }

    /// <summary>Whether an absent value may be anything: a list view leaves properties out, and no class says what that means.</summary>
    private static bool IsUnsaid(Place at, Value stated, Value? live) =>
        live is null or NullValue && stated is not ListValue && !IsEnvelope(at) && at.Sign is not { Mapping.Maps.Absent: not null } && !at.IsInDictionary;

    /// <summary>Where Azure shows the same fact in a second place, perhaps in another document.</summary>
    private bool TryElsewhere(Place at, PropertyMapping mapping, Value stated, List<Difference> found)
    {
        if (mapping.Alternative is not { } other || mapping.Arm is not { } route || route.Path.Steps != at.Path || route.Path.Document != document) return false;

        var there = other.Path.Document == document ? _live : elsewhere(other.Path.Document);
        if (there is null)
        {
            if (Noise.IsNothing(stated)) return false;
            found.Add(at.With(DifferenceKind.Unknown, stated, null, $"the listing leaves it out, and '{other.Path.Document}' was not read"));
            return true;
        }

        if (other.Path.Find(there) is not { } live || Noise.IsNothing(live)) return false;
        Any(at with { IsSecond = true }, stated, live, found);
        return true;
    }

    /// <summary>Null where a part of the value is known to Azure alone, and Azure did not show it.</summary>
    private Value? Resolved(Value stated)
    {
        if (stated is not TemplateValue template) return stated;
        string?[] parts = [.. template.Parts.Select(part => part is Output output ? output.Known ?? known(output) : part.ToString())];
        return parts.Contains(null) ? null : Value.Of(string.Concat(parts));
    }
}
