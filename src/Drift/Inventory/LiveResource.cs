using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Inventory;

/// <summary>A resource as Azure has it.</summary>
/// <param name="ManagedBy">The id of what made it and looks after it, where Azure says so.</param>
public sealed record LiveResource(string Id, string Type, string? ManagedBy, MapValue Body)
{
    /// <summary>The last word of its id.</summary>
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];
}
