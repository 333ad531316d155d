using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource in a resource group.</summary>
public abstract class GroupedResource : AzureResource, ITagged
{
    private protected GroupedResource(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The resource group; that of its stack unless given.</summary>
    public ResourceGroup Group { get => _statedGroup ?? (_group ??= GroupOfExisting() ?? Stack.Group); init => _statedGroup = value; }

    private ResourceGroup? _statedGroup;
    private ResourceGroup? _group;

    /// <summary>Tags beside those of the architecture.</summary>
    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get => MergedTags(field); init; }

    /// <inheritdoc/>
    public override IEnumerable<Element> Inside => _statedGroup is null && _group is null && ExistingId is null && !IsInStack ? [] : [Group];

    private protected override string ComputedId => $"{Group.Id}/providers/{ArmType}/{AzureName}";

    internal void PutInto(ResourceGroup group) => _group = group;

    internal override void MoveTo(Stack stack)
    {
        _group = null;
        base.MoveTo(stack);
    }

    internal override bool Place(ArmId id, ReadContext context)
    {
        if (id.ResourceGroup is not { } group) return false;
        _group = context.Group(id.Subscription ?? "", group);
        return true;
    }

    private ResourceGroup? GroupOfExisting() => ExistingId is { } text && ArmId.TryParse(text) is { ResourceGroup: { } group, Subscription: { } subscription } ? ResourceGroup.Outside(subscription, group) : null;
}

/// <summary>A resource in a region.</summary>
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
public abstract class RegionalResource : GroupedResource
{
    private protected RegionalResource(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The resource group's region unless given.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public Region Location
    {
        get => field ?? Group.Location;
        init => (field, StatesLocation) = (value, value is not null);
    }

    /// <summary>Whether its region was given. To ask for the region itself may make a resource group.</summary>
    internal bool StatesLocation { get; private init; }
}
