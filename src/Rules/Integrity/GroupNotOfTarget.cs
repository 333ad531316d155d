using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Integrity;

/// <summary>A private endpoint names a part that its target has.</summary>
public sealed class GroupNotOfTarget : Rule<PrivateEndpoint>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7517",
        Title: "Private endpoint leads to a part that its target does not have",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "Azure refuses to connect the endpoint.",
        Fix: "Name one of the groups that the finding lists, or leave the endpoint to PrivateEndpoints.",
        Source: "https://learn.microsoft.com/azure/private-link/private-endpoint-overview#private-link-resource")
    {
        Checklist = "SE:06",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(PrivateEndpoint subject)
    {
        if (subject.Target is not AzureResource { Shape.PrivateLinks: { Count: > 0 } links } target) yield break;
        string[] had = [.. links.Select(link => link.Group).Distinct()];
        string[] wrong = [.. subject.Groups.Where(group => !had.Any(known => group.Equals(known, StringComparison.OrdinalIgnoreCase) || group.Equals(known + "_secondary", StringComparison.OrdinalIgnoreCase)))];
        if (wrong.Length > 0) yield return Fails(subject, nameof(subject.Groups), $"{Named(subject)} leads to {string.Join(", ", wrong)}; {Named(target)} has {string.Join(", ", had)}.");
    }
}
