using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>People reach data and models through an application.</summary>
public sealed class PersonCallsStore : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2526",
        Title: "A person talks straight to a data store or model",
        Pillar: WafPillar.Security,
        Severity: Severity.Info,
        Why: "Nothing between them limits what is asked, filters the answer or keeps a record in the application's words; and each person needs a role of their own on the data.",
        Fix: "Put an application between the person and the service, or say in Why of the service that people are meant to query it.",
        Source: "https://learn.microsoft.com/azure/well-architected/security/identity-access")
    {
        Checklist = "SE:05",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection.From is Person && connection.Callee is { } callee && IsMeantForApplications(callee) && callee.AndEnclosing.All(place => place.Why is null))
        .GroupBy(connection => connection.Callee!)
        .Select(calls => Fails(calls.Key, null, $"{string.Join(", ", calls.Select(call => call.From.Name).Distinct())} {(calls.Key is ModelDeployment or ModelAccount ? "asks" : "queries")} {Named(calls.Key)} with no application in between.", Steps(calls)));

    /// <summary>Databases, indexes and models. Files, warehouses and lakes have tools that people work with.</summary>
    private static bool IsMeantForApplications(AzureResource callee) => callee.Ownership != Ownership.Observed
        && callee.AndEnclosing.Any(place => place is CosmosAccount or MongoCluster or SqlServer or PostgreSqlServer or RedisCache or ManagedRedis or SearchService or ModelDeployment or OpenAIAccount);
}
