using System.Collections;
using AiFactory.Drift.Compare;
using AiFactory.Drift.Inventory;
using AiFactory.Drift.Normalize;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;
using AiFactory.Tests;

namespace AiFactory.Drift.Tests.Corpus;

/// <summary>A recorded document, and a model that states of it what its class knows.</summary>
internal sealed class Sample
{
    private readonly MapValue _body;

    private Sample(string file, MapValue body, AzureResource resource)
    {
        (File, _body, Resource) = (file, body, resource);
        State(resource, body);
        Forget(resource);
        Desired = Desired.Of([resource, .. resource.Shape.ChildrenOf(resource)]);
    }

    public string File { get; }
    public AzureResource Resource { get; }
    public Desired Desired { get; }
    public string Type => Resource.ArmType;
    public MapValue Body => (MapValue)_body.Clone();

    /// <summary>Those of a kind that has a class, and that lie in a subscription.</summary>
    public static IEnumerable<Sample> In(string folder) => ArmSamples.In(folder)
        .Where(sample => RowHead.SubscriptionOf(sample.Id) is not null)
        .Select(sample => sample.Read() is { } resource ? new Sample(sample.File, sample.Body, resource) : null).OfType<Sample>();

    public IReadOnlyList<DriftFinding> Compare(MapValue live) => new Drift.Compare.Comparison(Desired, Seen(live)).Findings;

    /// <summary>Every stated value that is compared.</summary>
    public IEnumerable<StatedLeaf> Leaves() => Desired.Documents.SelectMany(document =>
    {
        var start = document.Resource == Resource ? [] : Embedded(document.Resource);
        return start is null ? [] : Leaves(document, PathGuide.Of(document.Resource.Shape), document.Body, "", start, null);
    });

    private static IEnumerable<StatedLeaf> Leaves(DesiredDocument document, PathGuide guide, Value value, string path, IEnumerable<object> steps, Signpost? sign)
    {
        sign = guide.At(document.Name, path) ?? (sign is { IsDictionary: true } or { Mapping.Maps.Using: not null } || path.EndsWith("[]", StringComparison.Ordinal) ? sign : null);
        return value switch
        {
            MapValue when sign?.KeyKind == LeafKind.Id => [], // what Azure says of each identity
            MapValue map => map.Entries.Where(entry => path.Length > 0 || entry.Key is not ("id" or "name" or "type")).SelectMany(entry => Leaves(document, guide, entry.Value, path.Length == 0 ? entry.Key : $"{path}.{entry.Key}", [.. steps, entry.Key], sign)),
            ListValue list => list.Items.SelectMany((item, index) => Leaves(document, guide, item, path + "[]", [.. steps, index], sign)),
            TextValue or NumberValue or FlagValue => [new StatedLeaf(document, path, [.. steps], sign, value)],
            _ => [],
        };
    }

    /// <summary>Where the parent's document repeats the child.</summary>
    private object[]? Embedded(AzureResource child)
    {
        foreach (var (path, kind) in Resource.Shape.Embedded.Where(embedded => embedded.Kind.IsInstanceOfType(child)))
        {
            var index = ((ListValue)path.Find(_body)!).Items.FindIndex(item => ((TextValue)((MapValue)item)["name"]!).Text == child.AzureName);
            return [.. path.Steps.Split('.'), index];
        }

        return null;
    }

    private static LiveAzure Seen(MapValue body)
    {
        var live = new LiveAzure();
        foreach (var table in new[] { ResourceGraphTable.Resources, ResourceGraphTable.Containers, ResourceGraphTable.Authorization }) live.Tables.Add(table);
        var id = ((TextValue)body["id"]!).Text;
        live.Sees(RowHead.SubscriptionOf(id)!);
        live.Add(id, body);
        return live;
    }

    /// <summary>What a property cannot hold a person states beside it.</summary>
    private static void State(AzureResource resource, MapValue body)
    {
        foreach (var path in resource.Shape.Mappings.Where(mapping => ((IMapped)resource).Origin!.StatedAt(mapping) is null).Select(mapping => mapping.Arm?.Path).OfType<WirePath>())
        {
            if (path.Document.Length == 0 && path.Find(body) is { } value && !Noise.IsNothing(value)) resource.With(path.Steps, value);
        }
    }

    /// <summary>A person's model has nothing but what its properties say.</summary>
    private static void Forget(object? value)
    {
        if (value is IMapped mapped)
        {
            mapped.Origin?.Remainder.Clear();
            foreach (var mapping in ResourceShape.Of(mapped.GetType()).Mappings.Where(mapping => mapping.HoldsParts)) Forget(mapping.ValueIn(mapped));
            if (mapped is AzureResource resource) Forget(resource.Shape.ChildrenOf(resource));
        }
        else if (value is IEnumerable many and not string)
        {
            foreach (var one in many) Forget(one);
        }
    }
}

/// <summary>A value that a model states.</summary>
/// <param name="Steps">Names and indexes on the way through the live document.</param>
internal sealed record StatedLeaf(DesiredDocument Document, string Path, object[] Steps, Signpost? Sign, Value Value)
{
    /// <summary>Puts another value in the live document's same place.</summary>
    public bool TryReplace(MapValue live, Value value)
    {
        Value? here = live;
        foreach (var step in Steps[..^1]) here = step is int index ? (here as ListValue)?.Items.ElementAtOrDefault(index) : (here as MapValue)?[(string)step];
        if (Steps[^1] is int last && here is ListValue list && last < list.Items.Count) list.Items[last] = value;
        else if (Steps[^1] is string name && here is MapValue map && map[name] is not null) map[name] = value;
        else return false;
        return true;
    }
}
