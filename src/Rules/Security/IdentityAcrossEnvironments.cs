using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>No identity of production is borne by anything in another environment.</summary>
public sealed class IdentityAcrossEnvironments : FamilyRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2520",
        Title: "Identity is shared with production",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whoever runs code in the other environment acts in production as that identity.",
        Fix: "Give each environment an identity of its own: leave ExistingId out, or let it differ.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/segmentation")
    {
        Checklist = "SE:04",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureFamily family) => family.Graphs
        .SelectMany(graph => graph.Resources.Where(resource => resource.Ownership != Ownership.Observed).OfType<IHasIdentity>().SelectMany(bearer => (bearer.Identity?.UserAssigned ?? []).Select(identity => (graph.Environment, Bearer: (AzureResource)bearer, Identity: identity))))
        .Where(use => use.Identity.ExistingId is not null)
        .GroupBy(use => use.Identity.Id, StringComparer.OrdinalIgnoreCase)
        .Where(uses => uses.Any(use => use.Environment.IsProduction) && uses.Any(use => !use.Environment.IsProduction))
        .Select(uses => Judge([.. uses]));

    private static Verdict Judge((DeploymentEnvironment Environment, AzureResource Bearer, UserAssignedIdentity Identity)[] uses) =>
        Fails(uses[0].Identity, nameof(AzureResource.ExistingId), $"{Named(uses[0].Identity)} is one and the same in {string.Join(" and ", uses.Select(use => use.Environment.Name).Distinct())}.",
            [.. uses.Select(use => EvidenceStep.Of(use.Bearer, $"in {use.Environment.Name} {Named(use.Bearer)} acts under it"))]) with { In = [.. uses.Select(use => use.Environment).Distinct()] };
}
