using AiFactory.Drift.Inventory;
using AiFactory.Drift.Normalize;
using AiFactory.Drift.Report;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>Finds for each stated document the one that Azure has, and compares the two; what is left over in the model's groups is looked at last.</summary>
internal sealed class Comparison
{
    private readonly Desired _desired;
    private readonly LiveAzure _live;
    private readonly Sight _sight;
    private readonly SortedDictionary<string, int> _noise = new(StringComparer.Ordinal);
    private readonly List<DriftFinding> _findings = [];
    private readonly HashSet<string> _absent = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unseen = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedSet<string> _unreadable = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _notShown = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MapValue> _matched = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public Comparison(Desired desired, LiveAzure live)
    {
        (_desired, _live, _sight) = (desired, live, new(live));
        foreach (var document in desired.Documents) Find(document);
        foreach (var document in desired.Documents) Compare(document);
        _findings.AddRange(new Leftovers(desired, live, _taken).Findings());
    }

    public IReadOnlyList<DriftFinding> Findings => _findings;

    /// <summary>How many differences each cause explains.</summary>
    public IReadOnlyDictionary<string, int> Noise => _noise;

    /// <summary>Azure's documents by the model's ids.</summary>
    public IReadOnlyDictionary<string, MapValue> Matched => _matched;

    public IReadOnlyCollection<string> Unreadable => _unreadable;
    public IReadOnlyList<string> NotShown => [.. _notShown];

    /// <summary>Of how many resources it cannot be said whether they are there.</summary>
    public int UnseenResources { get; private set; }

    private void Find(DesiredDocument document)
    {
        if ((_live.Find(document.Id) ?? Renamed(document)) is { } live)
        {
            _matched[document.Id] = live.Body;
            _taken.Add(live.Id);
        }
        else if (_sight.Embedded(document) is { } embedded)
        {
            _matched[document.Id] = embedded;
        }
    }

    /// <summary>A name that is a GUID says nothing: what is stated says which it is.</summary>
    private LiveResource? Renamed(DesiredDocument document) =>
        document.IsOwn && Guid.TryParse(document.Resource.AzureName, out _)
            ? _live.Beside(document.Id).FirstOrDefault(live => !_taken.Contains(live.Id) && Differences(document, live.Body).All(difference => difference.Kind is DifferenceKind.Explained or DifferenceKind.Undeclared))
            : null;

    private IReadOnlyList<Difference> Differences(DesiredDocument document, MapValue live) =>
        new DocumentComparer(PathGuide.Of(document.Resource.Shape), document.Name, Known, name => Elsewhere($"{document.Resource.Id}/{name}")).Compare(document.Body, live);

    private MapValue? Elsewhere(string id) => _matched.GetValueOrDefault(id) ?? _live.Find(id)?.Body;

    /// <summary>What Azure gave a resource, as the id of its identity.</summary>
    private string? Known(Output output) =>
        output.Resource is { } resource && (_matched.GetValueOrDefault(resource.Id) ?? _live.Find(resource.Id)?.Body) is { } body && WirePath.Parse(output.Arm).Find(body) is TextValue text ? text.Text : null;

    private void Compare(DesiredDocument document)
    {
        if (document.IsOwn) _notShown.UnionWith(document.Resource.Shape.NotInArmOf(document.Resource).Select(what => $"{document.Resource.Title} '{document.Resource.Name}': {what}"));
        if (_matched.TryGetValue(document.Id, out var live)) Compare(document, live);
        else if (document.Resource.Shape.HiddenFromReaders.Contains(document.Name)) _notShown.Add($"{document.Resource.Title} '{document.Resource.Name}': {document.Name}");
        else if (_unseen.Overlaps(Above(document))) Unseen(document); // like what it lies in, which is said already
        else if (_absent.Overlaps(Above(document))) _absent.Add(document.Id); // the same
        else if (_sight.WhyUnseen(document) is { } why) Unknown(document, why);
        else if (document.IsOwn) Missing(document);
        else Compare(document, new MapValue()); // was asked for, and is not there
    }

    private static IEnumerable<string> Above(DesiredDocument document) => document.Resource.AndEnclosing.Skip(document.IsOwn ? 1 : 0).Select(outer => outer.Id).Concat(Scopes(document.Id));

    /// <summary>What an extension stands on.</summary>
    private static IEnumerable<string> Scopes(string id) => ArmId.TryParse(id) is { Names.Length: > 0 } parsed && parsed.Scope.Contains("/providers/", StringComparison.OrdinalIgnoreCase) ? [parsed.Scope] : [];

    private void Unknown(DesiredDocument document, string why)
    {
        Unseen(document);
        if (_sight.IsBeyond(document.Id) is { } beyond) _unreadable.Add(beyond);
        _findings.Add(new(DriftClass.Unknown, document.Id) { Resource = document.Resource, Why = why });
    }

    private void Unseen(DesiredDocument document)
    {
        if (document.IsOwn && _unseen.Add(document.Id)) UnseenResources++;
    }

    private void Missing(DesiredDocument document)
    {
        _absent.Add(document.Id);
        var resource = document.Resource;
        var elsewhere = resource.Shape.Naming is { Verbatim: false }
            ? _live.Named(resource.ArmType, resource.AzureName).FirstOrDefault(live => !_taken.Contains(live.Id))
            : null;
        if (elsewhere is not null) _taken.Add(elsewhere.Id);
        _findings.Add(new(elsewhere is null ? DriftClass.Missing : DriftClass.Moved, document.Id) { Resource = resource, Stated = elsewhere is null ? null : document.Id, Live = elsewhere?.Id });
    }

    private void Compare(DesiredDocument document, MapValue live)
    {
        IEnumerable<Difference> differences = Differences(document, live);
        if (document.Resource.Ownership != Ownership.Observed) differences = differences.Concat(Undeclared.In(document, live));
        foreach (var difference in differences) Take(document, difference);
    }

    private void Take(DesiredDocument document, Difference difference)
    {
        if (difference.Kind == DifferenceKind.Explained)
        {
            _noise[difference.Why] = _noise.GetValueOrDefault(difference.Why) + 1;
            return;
        }

        if (document.Resource.Ownership == Ownership.Observed && difference.Kind == DifferenceKind.Undeclared) return;
        _findings.Add(new(difference.Kind switch { DifferenceKind.Changed => DriftClass.Changed, DifferenceKind.Undeclared => DriftClass.Undeclared, _ => DriftClass.Unknown }, document.Id)
        {
            Resource = document.Resource,
            Path = difference.Path,
            Property = difference.Property,
            Stated = ValueText.Of(difference.Path, difference.Stated),
            Live = ValueText.Of(difference.Path, difference.Live),
            LiveInModel = ModelText.Of(difference.Property, difference.Path, difference.Live),
            Why = difference.Why.Length > 0 ? difference.Why : null,
        });
    }
}
