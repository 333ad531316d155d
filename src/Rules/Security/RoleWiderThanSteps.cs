using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>A role that a connection asks for by name is no wider than the connections between the two need.</summary>
public sealed class RoleWiderThanSteps : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2516",
        Title: "Role is wider than the steps need",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whoever takes over the caller may do all that the role allows, and not only what the steps tell.",
        Fix: "Leave With out, and the least role for the verb is given; or tell the step that needs more.",
        Source: "https://learn.microsoft.com/azure/role-based-access-control/best-practices")
    {
        Checklist = "SE:05",
        Controls = ["PA-7"],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Grants
        .Where(grant => grant.Connections.Any(connection => connection.Role is not null))
        .SelectMany(grant => Judge(grant, graph));

    private static IEnumerable<Verdict> Judge(Grant grant, ArchitectureGraph graph)
    {
        Connection[] told = [.. graph.Connections.Where(connection => ReferenceEquals(connection.Granter, grant.Callee) && connection.Principal is { } principal && Equals(principal.PrincipalId, grant.Principal.PrincipalId))];
        var needs = told.Any(connection => connection.Verb == Verb.Writes) ? Verb.Writes : told.Any(connection => connection.Verb == Verb.Calls) ? Verb.Calls : Verb.Reads;
        if (RoleFor(grant.Callee, needs) is not { } least || !IsWider(grant.Role, least, grant.Callee)) yield break;

        var asked = grant.Connections.First(connection => connection.Role is not null);
        yield return Fails(grant.Caller, null, $"{Named(grant.Caller)} is {grant.Role} on {Named(grant.Callee)}; {least} is enough for what its steps do.", Steps(told)) with { Position = asked.Position };
    }

    /// <summary>Owners and the privileged may all; who may write may read, but for senders of messages. Other roles are not compared.</summary>
    private static bool IsWider(string role, string least, AzureResource callee) =>
        role != least && (role.EndsWith(" Owner", StringComparison.Ordinal) || BuiltInRoles.Find(role) is { IsPrivileged: true } || (WritersRead(callee) && role == RoleFor(callee, Verb.Writes) && least == RoleFor(callee, Verb.Reads)));

    private static bool WritersRead(AzureResource callee) => LeastRoles.Of(callee.GetType()).All(least => least.AlsoReads);

    private static string? RoleFor(AzureResource callee, Verb verb) => LeastRoles.For(callee, verb)?.Name;
}
