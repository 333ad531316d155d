using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource inside another one. It lies with its parent: same group, same stack.</summary>
public abstract class ChildResource<TParent> : AzureResource, IChildResource where TParent : AzureResource
{
    private TParent? _parent;

    private protected ChildResource(string name, SourcePosition position) : base(name, position)
    {
    }

    public TParent Parent => _parent ?? throw ModelErrors.InNothing(this, typeof(TParent).Name);

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => _parent is null ? [] : [_parent, .. _parent.Inside];

    private protected override string ComputedId => $"{Parent.Id}/{(Shape.Kind!.Under is { } under ? under + "/" : "")}{ArmType.Substring(ArmType.LastIndexOf('/') + 1)}/{AzureName}";

    bool IChildResource.IsEmbedded { get; set; }

    void IChildResource.Adopt(AzureResource parent)
    {
        if (_parent is not null && !ReferenceEquals(_parent, parent)) throw ModelErrors.ChildTwice(this, parent);
        parent.Architecture?.MustKnow(this, parent.Position);
        _parent = (TParent)parent;
        PlaceAt(parent.Position);
        if (Architecture is not null && parent.Architecture is not null) (Stack, Instance) = (parent.Stack, parent.Instance ?? Instance);
    }

    internal override bool Place(ArmId id, ReadContext context) => Placed(id.Parent(Shape.Kind!.Under is null ? 1 : 2), context);

    /// <summary>Puts a child that is being read into the parent of that id; one that was made inside its parent stays there.</summary>
    private protected bool Placed(ArmId? parent, ReadContext context)
    {
        _parent ??= parent is null ? null : context.Resolve(parent, typeof(TParent)) as TParent;
        return _parent is not null;
    }
}

internal interface IChildResource
{
    /// <summary>Read from inside the parent's document, and written there again.</summary>
    bool IsEmbedded { get; set; }

    void Adopt(AzureResource parent);
}

internal static class Children
{
    /// <summary>Tells the children what they lie in.</summary>
    public static IReadOnlyList<T> AdoptedBy<T>(this IReadOnlyList<T> children, AzureResource parent) where T : AzureResource
    {
        foreach (var child in children) ((IChildResource)child).Adopt(parent);
        return children;
    }

    public static T AdoptedBy<T>(this T child, AzureResource parent) where T : AzureResource
    {
        ((IChildResource)child).Adopt(parent);
        return child;
    }
}
