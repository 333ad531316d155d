using AiFactory.Model;

namespace AiFactory.Rules.Ai;

/// <summary>An agent acts under an identity that it alone has.</summary>
public sealed class AgentWithoutIdentity : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6511",
        Title: "Agent has no identity of its own",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "It may do all that the others under the identity may, and records do not tell whose call it was.",
        Fix: "Set the Identity of the Agent to a UserAssignedIdentity that what it runs in has, and nothing else uses.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection is { From: Agent, Granter: not null, Principal: not null })
        .GroupBy(connection => (Agent)connection.From)
        .SelectMany(calls => Judge(calls.Key, [.. calls], graph));

    private static IEnumerable<Verdict> Judge(Agent agent, Connection[] calls, ArchitectureGraph graph)
    {
        var identities = new HashSet<object>(calls.Select(call => (object)call.Principal!.PrincipalId));
        Connection[] others = [.. graph.Connections.Where(connection => !ReferenceEquals(connection.From, agent) && connection is { Granter: not null, Principal: { } principal } && identities.Contains(principal.PrincipalId))];
        if (others.Length > 0)
            yield return Fails(agent, nameof(Agent.Identity), $"{Named(agent)} acts under an identity that {string.Join(", ", others.Select(other => Named(other.From)).Distinct())} {(others.Select(other => other.From).Distinct().Count() == 1 ? "uses" : "use")} too.", Steps([.. calls, .. others]));
    }
}
