using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Integrity;

/// <summary>A role that is given is one of the service that it is given on.</summary>
public sealed class RoleOfAnotherService : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA7518",
        Title: "Role cannot apply to the target",
        Pillar: WafPillar.Integrity,
        Severity: Severity.Error,
        Why: "The role allows nothing there: the call is refused as if there were none.",
        Fix: "Leave With out, and the least role of the service is given, or name a role of the service that is called.",
        Source: "https://learn.microsoft.com/azure/role-based-access-control/built-in-roles")
    {
        Checklist = "SE:05",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection is { Role: not null, Granter: { Ownership: not Ownership.Observed }, Caller: not null })
        .Where(connection => IsOfOthers(connection.Role!.Name, connection.Granter!))
        .GroupBy(connection => (connection.Caller, connection.Granter, connection.Role!.Name))
        .Select(calls => Judge(calls.First()));

    private static Verdict Judge(Connection connection) =>
        Fails(connection.Caller!, null, $"{Named(connection.Caller!)} is to be {connection.Role!.Name} on {Named(connection.Granter!)}, which is a role for {string.Join(" and ", KindsOf(connection.Role.Name).Select(Service).Distinct())}.",
            EvidenceStep.Of(connection)) with { Position = connection.Position };

    /// <summary>Only roles for data that are known to be of certain services are judged; those on a whole group go further than one.</summary>
    private static bool IsOfOthers(string role, AzureResource granter) =>
        BuiltInRoles.Find(role) is { Plane: RolePlane.Data } && KindsOf(role) is { Count: > 0 } kinds && kinds.All(kind => Service(kind) != Service(granter.GetType()));

    private static IReadOnlyList<Type> KindsOf(string role) => [.. LeastRoles.All.Where(least => least.Role.Name == role).Select(least => least.Kind)];

    /// <summary>The provider that answers for the kind: Microsoft.Storage.</summary>
    private static string Service(Type kind) => ResourceShape.Of(kind).Kind?.Type.Split('/')[0] ?? kind.Name;
}
