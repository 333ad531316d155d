using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Each application reads events through a consumer group of its own.</summary>
public sealed class SharedConsumerGroup : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1519",
        Title: "Consumers share an Event Hubs consumer group",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "Readers of one group take partitions from each other or read everything twice, and the checkpoints of one move those of the other.",
        Fix: "Give the EventHub a ConsumerGroup for each application, and let each read its own.",
        Source: "https://learn.microsoft.com/azure/event-hubs/event-hubs-features#consumer-groups")
    {
        Checklist = "RE:07",
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Connections
        .Where(connection => connection.Verb == Verb.Reads && connection.Caller is not null && connection.Callee is { } read && IsOneGroup(read))
        .GroupBy(connection => connection.Callee!)
        .SelectMany(reads => Judge(reads.Key, [.. reads.GroupBy(read => read.Caller).Select(same => same.First())]));

    private static IEnumerable<Verdict> Judge(AzureResource group, IReadOnlyList<Connection> reads)
    {
        var others = reads.Skip(1).Where(read => !AreOne(reads[0].Caller!, read.Caller!)).ToList();
        if (others.Count == 0) yield break;
        yield return group is EventHub hub
            ? Fails(hub, nameof(hub.ConsumerGroups), $"{Named(reads[0].Caller!)} and {Named(others[0].Caller!)} both read {Named(hub)}, which has the default consumer group alone.", Steps([reads[0], .. others]))
            : Fails(group, null, $"{Named(reads[0].Caller!)} and {Named(others[0].Caller!)} both read {Named(group)} of {Named(group.Enclosing.OfType<EventHub>().First())}.", Steps([reads[0], .. others]));
    }

    /// <summary>A hub without groups of its own is read through the one that each has. Which of several is read is not in a step to the hub.</summary>
    private static bool IsOneGroup(AzureResource read) => read.Ownership != Ownership.Observed && (read is EventHub { ConsumerGroups.Count: 0 } || (read is ConsumerGroup && read.Enclosing.OfType<EventHub>().Any()));

    /// <summary>Copies of one application share its work: in other regions, in other instances, in slots.</summary>
    private static bool AreOne(AzureResource one, AzureResource other) => one.AndEnclosing.Contains(other) || other.AndEnclosing.Contains(one)
        || (one.GetType() == other.GetType() && (one.Instance != other.Instance || Places.Of(one) != Places.Of(other)));
}
