using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Every resource that can have tags has those that the architecture asks for.</summary>
public sealed class TagsMissing : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3001",
        Title: "Required tag is missing",
        Pillar: WafPillar.Cost,
        Severity: Severity.Warning,
        Why: "What it costs is booked to nobody, and who must be asked about it is not to be found.",
        Fix: "Add the tag to Tags of the architecture, for all, or of the resource.",
        Source: "https://learn.microsoft.com/azure/azure-resource-manager/management/tag-resources")
    {
        Checklist = "CO:03",
        Peers = ["Azure.Resource.RequiredTags", "Azure.Resource.UseTags", "Azure.Group.RequiredTags"],
    };

    /// <summary>Each resource is judged by itself.</summary>
    public override bool SeesWhole => false;

    /// <summary>Names of tags are the same in small and capital letters.</summary>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.RequiredTags.Count == 0 ? [] : graph.Resources
        .Where(resource => resource is ITagged && resource.Ownership != Ownership.Observed)
        .Select(resource => (Resource: resource, Missing: graph.RequiredTags.Except(((ITagged)resource).Tags?.Keys ?? [], StringComparer.OrdinalIgnoreCase).ToArray()))
        .Where(found => found.Missing.Length > 0)
        .Select(found => Fails(found.Resource, nameof(ITagged.Tags), $"{Named(found.Resource)} has no tag {string.Join(", ", found.Missing.Select(key => $"'{key}'"))}."));
}
