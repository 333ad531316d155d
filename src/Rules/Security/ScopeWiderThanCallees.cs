using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A role that steps need is given on what they call, and on nothing more.</summary>
public sealed class ScopeWiderThanCallees : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2517",
        Title: "Role scope is wider than the callee",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whoever takes over the caller may do the same to everything else in the group, and to what will be made in it.",
        Fix: "Remove the RoleAssignment: the steps give the role on what they call.",
        Source: "https://learn.microsoft.com/azure/role-based-access-control/best-practices")
    {
        Checklist = "SE:05",
        Controls = ["PA-7"],
        Peers = ["Azure.RBAC.LimitMGDelegation"],
        Repairs =
        [
            new("Leave it to the steps", new RemoveStatement()) { At = nameof(RoleAssignment.Scope), Kinds = [typeof(RoleAssignment)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Resources.OfType<RoleAssignment>()
        .Where(given => given.Ownership != Ownership.Observed && given.Scope is ResourceGroup or ManagementGroup)
        .SelectMany(given => Judge(given, [.. graph.Grants.Where(grant => grant.Role == given.Role.Name && grant.Principal.PrincipalId.Equals(given.Principal.PrincipalId))]));

    /// <summary>Without a step that needs the role it is not known what the assignment is for.</summary>
    private static IEnumerable<Verdict> Judge(RoleAssignment given, IReadOnlyList<Grant> needed)
    {
        if (needed.Count == 0) yield break;
        yield return Fails(given, nameof(given.Scope), $"{Named(needed[0].Caller)} is {given.Role} on all of {Named(given.Scope)}; its steps need that on {string.Join(", ", needed.Select(grant => Named(grant.Callee)).Distinct())} alone.", Steps(needed.SelectMany(grant => grant.Connections)));
    }
}
