using System.Collections.Concurrent;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Normalize;

/// <summary>What a class says of the values in its documents: which property stands where, and what kind of value it has.</summary>
internal sealed class PathGuide
{
    private static readonly ConcurrentDictionary<ResourceShape, PathGuide> Cache = new();

    private readonly Dictionary<(string Document, string Path), Signpost> _signs = [];
    private bool _hasKeyedParts;

    private PathGuide(ResourceShape shape) => Learn(shape, null, "", null, []);

    public static PathGuide Of(ResourceShape shape) => Cache.GetOrAdd(shape, static shape => new(shape));

    /// <param name="path">With <c>[]</c> for the elements of lists.</param>
    public Signpost? At(string document, string path) => _signs.GetValueOrDefault((document, path)) ?? (_hasKeyedParts ? _signs.GetValueOrDefault((document, WithoutKeys(document, path))) : null);

    /// <summary>With a star for the names that a person gave to parts.</summary>
    private string WithoutKeys(string document, string path)
    {
        var known = "";
        foreach (var step in path.Split('.'))
        {
            var isKey = _signs.GetValueOrDefault((document, known)) is { IsDictionary: true, Mapping.HoldsKeyedParts: true };
            known = known.Length == 0 ? step : $"{known}.{(isKey ? "*" : step)}";
        }

        return known;
    }

    private void Learn(ResourceShape shape, string? document, string prefix, PropertyMapping? outer, HashSet<Type> above)
    {
        foreach (var mapping in shape.Mappings)
        {
            foreach (var route in new[] { mapping.Arm, document is null ? mapping.Alternative : null })
            {
                if (route is null) continue;
                var path = prefix + route.Path.Steps.Replace("[0]", "[]", StringComparison.Ordinal);
                Put(mapping, outer ?? mapping, document ?? route.Path.Document, path, above);
            }
        }
    }

    private void Put(PropertyMapping mapping, PropertyMapping outer, string document, string path, HashSet<Type> above)
    {
        var keys = path.EndsWith("{}", StringComparison.Ordinal);
        if (keys) path = path[..^2];
        var (item, isList, isMap) = Unwrapped(mapping.Type);
        var kind = KindOf(mapping, item);
        _signs.TryAdd((document, path), new(mapping, outer, kind, IsDictionary: isMap || keys, KeyKind: keys ? LeafKind.Id : LeafKind.Any));
        if (!typeof(Part).IsAssignableFrom(item) || !above.Add(item)) return;

        _hasKeyedParts |= mapping.HoldsKeyedParts;
        var inner = mapping.HoldsKeyedParts ? path + ".*." : isList && !path.EndsWith("[]", StringComparison.Ordinal) ? path + "[]." : path + ".";
        foreach (var variant in item.Assembly.GetTypes().Where(type => !type.IsAbstract && item.IsAssignableFrom(type))) Learn(ResourceShape.Of(variant), document, inner, outer, above);
        above.Remove(item);
    }

    private static LeafKind KindOf(PropertyMapping mapping, Type item) =>
        mapping.Maps.Within is not null ? LeafKind.Id
        : mapping.Maps.Using is not null || mapping.Maps.By == Refer.Name ? LeafKind.Word
        : item == typeof(string) ? mapping.CanSet ? LeafKind.Text : LeafKind.Word // what is fixed is a word of the service's
        : item == typeof(Text) ? LeafKind.Text
        : item == typeof(Region) ? LeafKind.Region
        : item == typeof(Cidr) ? LeafKind.Address
        : item == typeof(int) || item == typeof(decimal) ? LeafKind.Number
        : item == typeof(Value) ? LeafKind.Any
        : typeof(AzureResource).IsAssignableFrom(item) || item.IsInterface ? LeafKind.Id
        : LeafKind.Word;

    private static (Type Item, bool IsList, bool IsMap) Unwrapped(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (!type.IsGenericType) return (type, false, false);
        var arguments = type.GetGenericArguments();
        return arguments.Length == 1 ? (arguments[0], true, false) : (arguments[^1], false, true);
    }
}

/// <param name="Mapping">The property whose value it is, perhaps one of a part.</param>
/// <param name="Outer">The property of the resource that holds it.</param>
/// <param name="IsDictionary">Its members' names are a person's own: tags, settings.</param>
internal sealed record Signpost(PropertyMapping Mapping, PropertyMapping Outer, LeafKind Kind, bool IsDictionary, LeafKind KeyKind);
