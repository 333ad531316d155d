using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>Every reader of a stream has a partition to read.</summary>
public sealed class ReadersWithoutPartition : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5509",
        Title: "Partitions fewer than consumers",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "A partition has one reader of a group at a time, so the readers beyond that number are paid for and idle.",
        Fix: "Give the EventHub more Partitions, or the app fewer replicas.",
        Source: "https://learn.microsoft.com/azure/event-hubs/event-hubs-features")
    {
        Checklist = "PE:05",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(read => read is { Verb: Verb.Reads, Caller: ContainerApp { Ownership: not Ownership.Observed, Ingress: null } } && HubOf(read) is not null)
        .GroupBy(read => (ContainerApp)read.Caller!)
        .Where(reads => reads.All(read => HubOf(read)!.Ownership != Ownership.Observed))
        .SelectMany(reads => Judge(reads.Key, [.. reads.Select(read => HubOf(read)!).Distinct()], Steps(reads)));

    private static IEnumerable<Verdict> Judge(ContainerApp reader, EventHub[] hubs, EvidenceStep[] path)
    {
        var partitions = hubs.Sum(hub => hub.Partitions);
        var (replicas, setting) = GrowsByItself(reader) ? (reader.MaximumReplicas, nameof(reader.MaximumReplicas)) : (reader.MinimumReplicas, nameof(reader.MinimumReplicas));
        if (replicas > partitions)
            yield return Fails(reader, setting, $"{Named(reader)} may have {replicas} replicas, and {string.Join(" and ", hubs.Select(Named))} {(hubs.Length == 1 ? "has" : "have")} {partitions} partitions.", [.. path, .. hubs.Select(hub => EvidenceStep.Of(hub, $"{Named(hub)} has {hub.Partitions} partitions"))]);
    }

    private static EventHub? HubOf(Connection read) => read.Callee?.AndEnclosing.OfType<EventHub>().FirstOrDefault();

    /// <summary>Without ingress, calls make it no larger; and what counts waiting events adds no reader beyond the partitions.</summary>
    private static bool GrowsByItself(ContainerApp reader) => reader.EventScaling.Any(rule => rule.Scaler != "azure-eventhub");
}
