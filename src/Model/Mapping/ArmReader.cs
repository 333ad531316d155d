using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>Resources from ARM documents. Nothing of a document is lost: what no property takes is kept, what no class knows stays untyped.</summary>
public sealed class ArmReader(ReadContext context)
{
    /// <summary>Reads a whole answer: first what there is, then what each says, so that the order of documents does not matter.</summary>
    public IReadOnlyList<AzureResource> ReadAll(IEnumerable<MapValue> bodies)
    {
        var byId = new Dictionary<string, MapValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var body in bodies) byId[IdOf(body) ?? $"?{byId.Count}"] = body;

        var made = new List<(AzureResource Resource, Dictionary<string, MapValue> Documents)>();
        var satellites = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var found in byId.OrderBy(found => found.Key.Length).ThenBy(found => found.Key, StringComparer.Ordinal)) // parents before children
        {
            if (satellites.Contains(found.Key)) continue;
            var resource = Make(found.Value);
            var documents = Own(found.Value);
            foreach (var name in resource.Shape.Satellites.Where(name => byId.ContainsKey($"{found.Key}/{name}")))
            {
                documents[name] = byId[$"{found.Key}/{name}"];
                satellites.Add($"{found.Key}/{name}");
            }

            made.Add((resource, documents));
        }

        made.ForEach(one => Fill(one.Resource, one.Documents));
        return [.. made.Select(one => one.Resource)];
    }

    /// <param name="body">The resource's own document.</param>
    /// <param name="satellites">Documents of children that hold some of its properties, by their path below it.</param>
    public AzureResource Read(MapValue body, IReadOnlyDictionary<string, MapValue>? satellites = null)
    {
        var documents = Own(body);
        foreach (var satellite in satellites ?? new Dictionary<string, MapValue>()) documents[satellite.Key] = satellite.Value;
        return Fill(Make(body), documents);
    }

    /// <summary>The resource in its place, still without properties.</summary>
    private AzureResource Make(MapValue body)
    {
        if (IdOf(body) is not { } text || ArmId.TryParse(text) is not { } id) return UntypedResource.From(body, context);
        if (Placed(body, id) is not { } resource) return UntypedResource.From(body, context);

        context.Add(id, resource);
        if ((resource as IPrincipal ?? (resource is IHasIdentity ? new SystemAssignedPrincipal(resource) : null)) is { } principal && WirePath.Parse(principal.PrincipalId.Arm).Find(body) is TextValue objectId) context.Add(objectId.Text, principal);
        return resource;
    }

    /// <summary>Of the kind whose discriminators the document fulfils, and which can lie where its id says.</summary>
    private AzureResource? Placed(MapValue body, ArmId id) => ResourceShape.Fitting(body, AzureKinds.Of(id.Type).Select(ResourceShape.Of))
        .Select(shape => AzureKinds.Create(shape.Type, id.Name)).FirstOrDefault(resource => resource.Place(id, context));

    private AzureResource Fill(AzureResource resource, Dictionary<string, MapValue> documents)
    {
        if (resource is UntypedResource) return resource;
        context.Owner = resource;
        Projection.Read(resource, resource.Shape, documents, context);
        ReadEmbedded(resource, documents[""]);
        return resource;
    }

    private static Dictionary<string, MapValue> Own(MapValue body) => new(StringComparer.Ordinal) { [""] = body };

    private static string? IdOf(MapValue body) => (body["id"] as TextValue)?.Text;

    private void ReadEmbedded(AzureResource parent, MapValue body)
    {
        foreach (var (attribute, kind, accessor) in parent.Shape.Children.Where(child => child.Attribute.Embedded is not null))
        {
            var path = WirePath.Parse(attribute.Embedded!);
            if (path.Find(body) is not ListValue { Items.Count: > 0 } list || !list.Items.TrueForAll(item => IsChild(item, parent.Shape.EmbeddedAt(path)))) continue;

            MapValue[] own = [.. list.Items.Cast<MapValue>().Where(item => IsOf(kind, item))];
            var children = Array.CreateInstance(kind, own.Length);
            for (var i = 0; i < children.Length; i++) children.SetValue(Embedded(parent, kind, own[i]), i);
            accessor.Set(parent, children);
            path.Remove(((IMapped)parent).Origin!.Remainder[""]);
        }
    }

    private static bool IsChild(Value item, IEnumerable<Type> kinds) => item is MapValue map && map["name"] is TextValue && kinds.Any(kind => IsOf(kind, map));

    /// <summary>Some lists hold several kinds, and then each element names its type.</summary>
    private static bool IsOf(Type kind, MapValue item) => item["type"] is not TextValue type || string.Equals(type.Text, ResourceShape.Of(kind).Kind!.Type, StringComparison.OrdinalIgnoreCase);

    private AzureResource Embedded(AzureResource parent, Type kind, MapValue body)
    {
        var child = AzureKinds.Create(kind, ((TextValue)body["name"]!).Text);
        ((IChildResource)child).Adopt(parent);
        ((IChildResource)child).IsEmbedded = true;
        context.Owner = child;
        Projection.Read(child, child.Shape, new(StringComparer.Ordinal) { [""] = body }, context);
        context.Add(child);
        return child;
    }
}
