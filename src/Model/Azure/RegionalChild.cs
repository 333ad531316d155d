using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource inside another one, with a region and tags of its own.</summary>
public abstract class RegionalChild<TParent> : ChildResource<TParent>, ITagged where TParent : AzureResource
{
    private protected RegionalChild(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The region; that of the resource that it lies in unless given. A kind that is always with its parent says so by overriding it.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public virtual Region Location { get => field ?? Enclosing.OfType<RegionalResource>().FirstOrDefault()?.Location ?? Region.WestEurope; init; }

    /// <summary>Tags beside those of the architecture.</summary>
    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get => MergedTags(field); init; }
}
