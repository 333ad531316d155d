using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Reliability;

/// <summary>Clients name the failover group, and so find the database wherever it is written.</summary>
public sealed class PastFailoverGroup : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1515",
        Title: "Client bypasses the SQL failover group",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "After a failover the client still calls the old server, where writes are refused or nobody answers.",
        Fix: "Name Host of the SqlFailoverGroup in the client's settings instead of Host of the SqlServer.",
        Source: "https://learn.microsoft.com/azure/azure-sql/database/failover-group-sql-db")
    {
        Checklist = "RE:09",
        Peers = ["APRL de266d8a-a9f3-4cb9-be95-9306001fceea"],
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        from server in graph.Resources.OfType<SqlServer>()
        let needed = server.FailoverGroups.FirstOrDefault(one => server.Databases.Count > 0 && server.Databases.All(one.Databases.Contains))
        where needed is not null
        from client in graph.Resources
        where client.Ownership != Ownership.Observed && !client.AndEnclosing.Contains(server) && ResourceReferences.OutputsIn(client).Contains(server.Host)
        select Fails(client, null, $"{Named(client)} names {Named(server)}, whose databases move with {Named(needed)}.", EvidenceStep.Of(client, $"Its settings name {server.Host}"), EvidenceStep.Of(needed, $"{Named(needed)} answers as {needed.Host}, whichever server is written"));
}
