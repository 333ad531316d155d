using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A search service has as many replicas as its service level asks for.</summary>
public sealed class SearchReplicas : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1020",
        Title: "AI Search has too few replicas for its SLA",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Azure promises no availability for queries below two replicas, and none for writing to an index below three.",
        Fix: "Set Replicas to 3 where a flow writes to the index, else to 2, on any size but Free.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-ai-search")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_208", "CKV_AZURE_209", "Azure.Search.QuerySLA", "Azure.Search.IndexSLA", "Azure.Search.SKU", "APRL b376281d-bfec-4695-8f90-9a44544fdfa4"],
        Repairs =
        [
            new("Run three replicas", new SetProperty(nameof(SearchService.Replicas), "3")) { At = nameof(SearchService.Replicas), Kinds = [typeof(SearchService)] },
            new("Take size Standard with three replicas", new SetProperty(nameof(SearchService.Sku), "SearchSku.Standard"), new SetProperty(nameof(SearchService.Replicas), "3") { AtLeast = true }) { At = nameof(SearchService.Sku), Kinds = [typeof(SearchService)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) =>
        graph.Resources.OfType<SearchService>().Where(search => search.Ownership != Ownership.Observed).SelectMany(search => Check(search, graph));

    private static IEnumerable<Verdict> Check(SearchService search, ArchitectureGraph graph)
    {
        Connection[] writes = [.. graph.Connections.Where(connection => connection.Verb == Verb.Writes && ReferenceEquals(connection.Callee, search))];
        if (search.Sku == SearchSku.Free)
            yield return Fails(search, nameof(search.Sku), $"{Named(search)} is of size Free, for which Azure promises no availability.");
        else if (search.Replicas < 2)
            yield return Fails(search, nameof(search.Replicas), $"{Named(search)} has one replica; Azure promises no availability below two.");
        else if (search.Replicas == 2 && writes.Length > 0)
            yield return Fails(search, nameof(search.Replicas), $"{Named(search)} has two replicas and is written to; Azure promises no availability of writes below three.", Steps(writes));
        else if (search.Replicas == 2 && graph.IsRead)
            yield return NotAssessed(search, $"{Named(search)} has two replicas; whether anything writes to it was not read.");
    }
}
