using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Who may change what runs under an identity has what that identity has.</summary>
public sealed class RoleThroughCompute : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2521",
        Title: "People gain a role through what they may change",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "They run code of their own in it and so read or change what nobody gave them, and records name the app.",
        Fix: "Let a pipeline change it in production, and give people Role.Reader there.",
        Source: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations")
    {
        Checklist = "SE:05",
        Controls = ["PA-1"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        RoleAssignment[] people = [.. graph.Resources.OfType<RoleAssignment>().Where(assignment => assignment.Ownership != Ownership.Observed && assignment.Principal.PrincipalType is PrincipalType.User or PrincipalType.Group or PrincipalType.ForeignGroup)];
        return people.SelectMany(assignment => Judge(assignment, graph, people));
    }

    private static IEnumerable<Verdict> Judge(RoleAssignment assignment, ArchitectureGraph graph, RoleAssignment[] people)
    {
        var own = Array.FindAll(people, other => Equals(other.Principal.PrincipalId, assignment.Principal.PrincipalId));
        Grant[] gained = [.. graph.Grants.Where(grant => MayChange(assignment.Role, grant.Caller) && Covers(assignment.Scope, grant.Caller) && !Array.Exists(own, other => HasAnyway(other, grant)))];
        if (gained.Length > 0)
            yield return Fails(assignment, nameof(assignment.Role), $"{Who(assignment)} may change {Named(gained[0].Caller)} as {assignment.Role}, and so be {gained[0].Role} on {Named(gained[0].Callee)}{(gained.Length > 1 ? $" and {gained.Length - 1} more" : "")}.",
                [.. gained.Select(grant => EvidenceStep.Of(grant.Assignment, $"{Named(grant.Caller)} is {grant.Role} on {Named(grant.Callee)}"))]);
    }

    private static bool MayChange(Role role, AzureResource compute) =>
        role == Role.Owner || role == Role.Contributor
        || (role == Role.WebsiteContributor && compute is AppServiceApp)
        || (role == Role.LogicAppContributor && compute is LogicApp)
        || (role == Role.DataFactoryContributor && compute is DataFactory);

    private static bool Covers(AzureResource scope, AzureResource resource) => resource.AndEnclosing.Any(place => ReferenceEquals(place, scope));

    /// <summary>The same role, or one that lets them give it to themselves.</summary>
    private static bool HasAnyway(RoleAssignment other, Grant grant) =>
        Covers(other.Scope, grant.Callee) && (other.Role.Name == grant.Role || other.Role == Role.Owner || other.Role == Role.UserAccessAdministrator || other.Role == Role.RoleBasedAccessControlAdministrator);

    private static string Who(RoleAssignment assignment) => assignment.Principal is Element element ? Named(element) : $"{assignment.Principal.PrincipalType} {assignment.Principal.PrincipalId}";
}
