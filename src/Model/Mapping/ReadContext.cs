using AiFactory.Model.Azure;

namespace AiFactory.Model.Mapping;

/// <summary>What a reader knows of the rest of Azure: resources by id, so that ids become references.</summary>
public sealed class ReadContext
{
    private readonly Dictionary<string, AzureResource> _byId = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IPrincipal> _byPrincipalId = new(StringComparer.OrdinalIgnoreCase);

    public void Add(AzureResource resource) => _byId[resource.Id] = resource;
    internal void Add(ArmId id, AzureResource resource) => _byId[id.Text] = resource;
    public void Add(string principalId, IPrincipal principal) => _byPrincipalId[principalId] = principal;

    /// <summary>The principal of that object id; an outside one where no resource has it.</summary>
    public IPrincipal Principal(string objectId) => _byPrincipalId.TryGetValue(objectId, out var principal) ? principal : new OutsidePrincipal(objectId, PrincipalType.ServicePrincipal);

    /// <summary>Whose document is being read.</summary>
    internal AzureResource? Owner { get; set; }

    /// <summary>The resource of that name beside the owner, in the same parent, or in the resource that one of the owner's properties holds.</summary>
    internal AzureResource? Named(string name, Type wanted, string? holder)
    {
        var kind = ResourceShape.Of(wanted).Kind;
        var type = (kind?.Under is { } under ? under + "/" : "") + kind?.Type.Substring(kind.Type.LastIndexOf('/') + 1);
        var parent = holder is null ? Owner?.Enclosing.FirstOrDefault() : Owner?.Shape.Mappings.FirstOrDefault(mapping => mapping.Name == holder)?.ValueIn(Owner) as AzureResource;
        return parent is not null && ArmId.TryParse($"{parent.Id}/{type}/{name}") is { } id ? Resolve(id, wanted) : null;
    }

    /// <summary>The first resource of a kind of which something holds: for documents that name others neither by id nor by name.</summary>
    internal T? First<T>(Func<T, bool> holds) where T : AzureResource => _byId.Values.OfType<T>().FirstOrDefault(holds);

    internal ResourceGroup Group(string subscription, string name)
    {
        var group = ResourceGroup.Outside(subscription, name);
        if (_byId.TryGetValue(group.Id, out var known)) return (ResourceGroup)known;
        Add(group);
        return group;
    }

    /// <summary>What an extension stands on: what was read, an observed resource of its kind, or an untyped one where no class knows it, as of a subscription.</summary>
    internal AzureResource Scope(string id)
    {
        if (_byId.TryGetValue(id, out var known)) return known;
        if (ArmId.TryParse(id) is { } parsed && Resolve(parsed, typeof(AzureResource)) is { } resolved) return resolved;

        var outside = UntypedResource.At(id, null, null, this);
        outside.Observe();
        return _byId[id] = outside;
    }

    /// <summary>The resource of that id: the one that was read, or an observed one of its kind. Null where it cannot be what is wanted.</summary>
    public AzureResource? Resolve(ArmId id, Type wanted)
    {
        if (_byId.TryGetValue(id.Text, out var known)) return wanted.IsInstanceOfType(known) ? known : null;
        foreach (var kind in AzureKinds.Of(id.Type).Where(wanted.IsAssignableFrom)) // of an abstract kind, the one that can lie there
        {
            var observed = AzureKinds.Create(kind, id.Name);
            observed.Observe();
            if (observed.Place(id, this)) return _byId[id.Text] = observed;
        }

        return null;
    }
}
