using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Integrity;

/// <summary>A role that is assigned is one of Azure's that are named here, or one that the architecture defines.</summary>
public sealed class UnknownRole : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7547",
        Title: "Role is none that is known here",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Info,
        Why: "Azure refuses the assignment of a role whose id it does not know, and nothing but a comparison shows a mistyped one.",
        Fix: "Name a member of Role or the Role of a RoleDefinition, or compare the id with Azure's list and waive this.",
        Source: "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles")
    {
        Checklist = "OE:05",
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var known = new HashSet<string>(Role.All.Select(role => role.Id).Concat(graph.Resources.OfType<RoleDefinition>().Select(definition => definition.AzureName)), StringComparer.OrdinalIgnoreCase);
        return graph.Resources.OfType<RoleAssignment>()
            .Where(assignment => assignment.Ownership != Ownership.Observed && ((IMapped)assignment).Origin is null && !known.Contains(assignment.Role.Id)) // Azure knows the role of one that was read
            .GroupBy(assignment => assignment.Role.Id, StringComparer.OrdinalIgnoreCase)
            .Select(alike => Judge(alike.First()));
    }

    private static Verdict Judge(RoleAssignment assignment) =>
        Fails(assignment, nameof(assignment.Role), $"{Named(assignment)} assigns '{assignment.Role.Name}' with the id {assignment.Role.Id}, which is none of the roles known here; Azure refuses an id that it does not know, so compare it.");
}
