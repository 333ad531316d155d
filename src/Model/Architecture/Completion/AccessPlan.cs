using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Model;

/// <summary>Access that connections need: who may do what to which resource.</summary>
/// <param name="Principal">The identity that is given access: the caller's own or one that it uses.</param>
/// <param name="Assignment">The resource that gives it: an Azure role assignment, or the service's own kind of grant.</param>
/// <param name="Connections">Why it is needed.</param>
public sealed record Grant(AzureResource Caller, IPrincipal Principal, AzureResource Callee, string Role, AzureResource Assignment, IReadOnlyList<Connection> Connections);

/// <summary>Derives the least grants from connections. Writing includes reading, unless the callee's kind says otherwise. What has no identity gets none, and a rule says so.</summary>
internal static class AccessPlan
{
    public static IReadOnlyList<Grant> Derive(Architecture architecture)
    {
        var grants = new List<Grant>();
        var needs = architecture.AllConnections
            .Where(connection => connection.Caller is not null && connection.Granter is not null && connection.Principal is not null)
            .GroupBy(connection => (Principal: (object)connection.Principal!.PrincipalId, Callee: connection.Granter!));
        foreach (var need in needs)
        {
            foreach (var byRole in need.GroupBy(connection => AccessFor(connection, need)))
            {
                if (Grant(architecture, need.Key.Callee, byRole.Key, [.. byRole]) is { } grant) grants.Add(grant);
            }
        }

        return grants;
    }

    /// <summary>What the connection needs: a role, or the verb that the callee makes its own kind of grant for.</summary>
    private static (Role? Role, Verb? Own) AccessFor(Connection connection, IEnumerable<Connection> all)
    {
        var callee = connection.Granter!;
        var writes = all.Any(other => other.Verb == Verb.Writes && other.Role is null);
        if (connection.Role is { } asked) return (asked, null);
        if (callee is IOwnGrants) return (null, connection.Verb == Verb.Reads && !writes && !all.Any(other => other.Verb == Verb.Calls && other.Role is null) ? Verb.Reads : Verb.Writes);
        var role = LeastRoles.For(callee, connection.Verb);
        return (writes && role is not null && role == LeastRoles.For(callee, Verb.Reads) && WritersRead(callee) ? LeastRoles.For(callee, Verb.Writes) ?? role : role, null);
    }

    private static Grant? Grant(Architecture architecture, AzureResource callee, (Role? Role, Verb? Own) access, IReadOnlyList<Connection> connections)
    {
        var first = connections.FirstOrDefault(connection => connection.Verb == Verb.Writes) ?? connections[0];
        var principal = first.Principal!;
        var host = principal as AzureResource ?? first.Caller!;
        if (access.Own is { } verb && callee is IOwnGrants own)
        {
            var (assignment, title) = architecture.Beside(host, () => own.Grant(principal, verb, host.Instance is { } instance && instance != callee.Instance ? $"{Name()}-{instance}" : Name(), first.Position));
            assignment.Stack = host.Stack; // not its parent's: who is given access is known there
            return new(first.Caller!, principal, callee, title, assignment, connections);
        }

        if (access.Role is not { } wanted) return null;
        var given = architecture.Beside(host, () => new RoleAssignment(Name(), first.Position.File, first.Position.Line, first.Position.Expression) { Scope = callee, Principal = principal, Role = wanted });
        return new(first.Caller!, principal, callee, wanted.Name, given, connections);

        string Name()
        {
            var plain = $"{first.Caller!.Name}-{Words.Lower(first.Verb)}-{callee.Name}" + (first.Role is null ? "" : "-" + Words.Kebab(first.Role.Name));
            return architecture.Untaken(typeof(RoleAssignment), plain, callee.Instance is { } instance ? $"{plain}-{instance}" : plain, $"{plain}-{Words.Kebab(callee.GetType().Name)}");
        }
    }

    private static bool WritersRead(AzureResource callee) => callee.Shape.Grants.All(grant => grant.Verb != Verb.Writes || grant.AlsoReads);
}
