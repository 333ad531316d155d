using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Ai;

/// <summary>An index that is read is filled by something too.</summary>
public sealed class IndexGrowsOld : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA6508",
        Title: "Index has no refresh flow",
        Pillar: WafPillar.Ai,
        Severity: Severity.Warning,
        Why: "Answers rest on what was once put into the index, and nobody sees that it is out of date.",
        Fix: "Tell the flow that fills it: Writes into the service, or an Indexer that Reads the source.",
        Source: "https://learn.microsoft.com/azure/well-architected/ai/grounding-data-design")
    {
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph)
    {
        var fed = new HashSet<SearchService>(graph.Connections
            .Select(connection => ServiceOf(connection.Caller) ?? (connection.Verb == Verb.Writes ? ServiceOf(connection.Callee) : null)).OfType<SearchService>());
        return graph.Connections
            .Where(connection => connection.Verb != Verb.Writes && ServiceOf(connection.Callee) is { Ownership: not Ownership.Observed } service && !fed.Contains(service) && ServiceOf(connection.Caller) is null)
            .GroupBy(connection => ServiceOf(connection.Callee)!)
            .Select(reads => Fails(reads.Key, null, $"{Named(reads.Key)} is read, and nothing writes into it.", Steps(reads)));
    }

    private static SearchService? ServiceOf(AzureResource? resource) => resource?.AndEnclosing.OfType<SearchService>().FirstOrDefault();
}
