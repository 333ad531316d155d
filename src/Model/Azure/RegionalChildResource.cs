using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A resource inside another one, with a region and tags of its own.</summary>
public abstract class RegionalChildResource<TParent> : ChildResource<TParent> where TParent : AzureResource
{
    private protected RegionalChildResource(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The region; that of the resource that it lies in unless given.</summary>
    [Maps("location", Terraform = "location", CreateOnly = true)]
    public virtual Region Location { get => field ?? Enclosing.OfType<RegionalResource>().FirstOrDefault()?.Location ?? Region.WestEurope; init; }

    /// <summary>Tags beside those of the architecture.</summary>
    [Maps("tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get => MergedTags(field); init; }
}
