using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Every call to a service that asks who is calling is made under an identity with a role.</summary>
public sealed class CallWithoutAccess : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2515",
        Title: "A connection has no identity or no role",
        Pillar: WafPillar.Security,
        Severity: Severity.Error,
        Why: "The service refuses the call.",
        Fix: "Give the caller an Identity, say Reads, Writes or Calls as the service offers, or name the role with With(Role.…).",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
        Controls = ["IM-3"],
        Repairs =
        [
            new("Give it an identity of its own", new SetProperty(nameof(IHasIdentity.Identity), "ManagedIdentity.System")) { At = nameof(IHasIdentity.Identity), Kinds = [typeof(IHasIdentity)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var granted = new HashSet<Connection>(graph.Grants.SelectMany(grant => grant.Connections));
        return graph.Connections.Where(connection => connection is { Caller.Ownership: not Ownership.Observed, Granter: not null } && !AsksItself(connection)).SelectMany(connection => Judge(connection, granted));
    }

    /// <summary>A program in a cluster says itself who may call it; the cluster's roles are about what runs there.</summary>
    private static bool AsksItself(Connection connection) => connection is { Verb: Verb.Calls, To: Feature, Callee: KubernetesCluster };

    private static IEnumerable<Verdict> Judge(Connection connection, HashSet<Connection> granted)
    {
        var (caller, granter) = (connection.Caller!, connection.Granter!);
        if (connection.Bearer is null && connection.Identity is null)
            yield return NotAssessed(caller, $"{Named(caller)} calls {Named(granter)}; whether a resource of its kind has an identity is not in the model.");
        else if (connection.Principal is null && granter is not IKeyAuthentication { AcceptsKeys: true })
            yield return Fails(caller, nameof(IHasIdentity.Identity), $"{Named(caller)} has no identity to call {Named(granter)} with.", EvidenceStep.Of(connection));
        else if (connection.Identity is { } identity && connection.Bearer is { } bearer && bearer.Identity?.UserAssigned.Contains(identity) != true)
            yield return Fails(caller, nameof(IHasIdentity.Identity), $"{Named(caller)} is to call {Named(granter)} as {Named(identity)}, which it does not have.", EvidenceStep.Of(connection));
        else if (connection.Principal is not null && !granted.Contains(connection))
            yield return Fails(connection.Position, $"'{connection}' needs a role on {Named(granter)}, and a resource of its kind has none for {connection.Verb}.", $"{Named(granter)} offers {string.Join(", ", granter.Shape.Grants.Select(grant => grant.Verb).Distinct())}");
    }
}
