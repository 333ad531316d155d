using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Drift.Compare;

/// <summary>What the model states of one ARM document.</summary>
/// <param name="Name">Below the resource, as in <c>blobServices/default</c>; empty for its own.</param>
public sealed record DesiredDocument(AzureResource Resource, string Name, string Id, MapValue Body)
{
    /// <summary>Whether it is the resource's own.</summary>
    public bool IsOwn => Name.Length == 0;
}
