using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Access that connections need: who may do what to which resource.</summary>
/// <param name="Principal">The identity that is given access: the caller's own or one that it uses.</param>
/// <param name="Assignment">The resource that gives it: an Azure role assignment, or the service's own kind of grant.</param>
/// <param name="Connections">Why it is needed.</param>
public sealed record Grant(AzureResource Caller, IPrincipal Principal, AzureResource Callee, string Role, AzureResource Assignment, IReadOnlyList<Connection> Connections);

/// <summary>Derives the least grants from connections. Writing includes reading. What has no identity gets none, and a rule says so.</summary>
internal static class AccessPlan
{
    public static IReadOnlyList<Grant> Derive(Architecture architecture)
    {
        var grants = new List<Grant>();
        var needs = architecture.AllConnections
            .Where(connection => connection.Caller is not null && GranterOf(connection) is not null && PrincipalOf(connection) is not null)
            .GroupBy(connection => (Principal: (object)PrincipalOf(connection)!.PrincipalId, Callee: GranterOf(connection)!));
        foreach (var need in needs)
        {
            foreach (var byRole in need.GroupBy(connection => (connection.Role, Verb: Strongest(connection, need))))
            {
                if (Grant(architecture, need.Key.Callee, byRole.Key.Verb, byRole.Key.Role, [.. byRole]) is { } grant) grants.Add(grant);
            }
        }

        return grants;
    }

    /// <summary>Who the call is made as; null when the caller has no identity.</summary>
    public static IPrincipal? PrincipalOf(Connection connection) => connection.Identity ?? (connection.Caller as IHasIdentity)?.Principal();

    /// <summary>The callee or, where it gives no access by itself, what it lies in.</summary>
    public static AzureResource? GranterOf(Connection connection) =>
        connection.Callee is { } callee ? new[] { callee }.Concat(callee.Inside.OfType<AzureResource>()).FirstOrDefault(candidate => candidate.Shape.Grants.Count > 0 || candidate is IOwnGrants) : null;

    /// <summary>A caller that also writes needs no grant for reading.</summary>
    private static Verb Strongest(Connection connection, IEnumerable<Connection> all) =>
        connection.Role is null && connection.Verb == Verb.Reads && all.Any(other => other.Verb == Verb.Writes && other.Role is null) ? Verb.Writes : connection.Verb;

    private static Grant? Grant(Architecture architecture, AzureResource callee, Verb verb, Role? role, IReadOnlyList<Connection> connections)
    {
        var first = connections[0];
        var principal = PrincipalOf(first)!;
        var name = $"{first.Caller!.Name}-{Words.Lower(verb)}-{callee.Name}" + (role is null ? "" : "-" + Words.Kebab(role.Name));
        var stack = (principal as AzureResource ?? first.Caller).Stack;
        if (role is null && callee is IOwnGrants own)
        {
            var (assignment, title) = architecture.In(stack, () => own.Grant(principal, verb, name, first.Position));
            return new(first.Caller, principal, callee, title, assignment, connections);
        }

        if ((role ?? LeastRole(callee, verb)) is not { } wanted) return null;
        var given = architecture.In(stack, () => new RoleAssignment(name, first.Position.File, first.Position.Line, first.Position.Expression) { Scope = callee, Principal = principal, Role = wanted });
        return new(first.Caller, principal, callee, wanted.Name, given, connections);
    }

    private static Role? LeastRole(AzureResource callee, Verb verb) =>
        callee.Shape.Grants.FirstOrDefault(grant => grant.Verb == verb) is { } grant ? Role.Named(grant.Role) : null;
}
