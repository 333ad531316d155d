using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Performance;

/// <summary>A namespace takes more units when there is more to do.</summary>
public sealed class EventHubsCannotGrow : Rule<EventHubsNamespace>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5003",
        Title: "Event Hubs namespace does not grow",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "When more comes in than its units take, senders are turned away.",
        Fix: "Set Grows, and MaximumUnits above Units.",
        Source: "https://learn.microsoft.com/azure/event-hubs/event-hubs-auto-inflate")
    {
        Checklist = "PE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL fbfef3df-04a5-41b2-a8fd-b8541eb04956"],
        Repairs =
        [
            new("Let it grow", new SetProperty(nameof(EventHubsNamespace.Grows), "true"), new SetProperty(nameof(EventHubsNamespace.MaximumUnits), "40")) { At = nameof(EventHubsNamespace.Grows) },
            new("Let it grow to 40 units", new SetProperty(nameof(EventHubsNamespace.MaximumUnits), "40")) { At = nameof(EventHubsNamespace.MaximumUnits) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(EventHubsNamespace subject)
    {
        if (subject is not { Sku: EventHubsSku.Standard, Cluster: null, Units: < 40, Why: null }) yield break; // the others have no units to add
        if (!subject.Grows) yield return Fails(subject, nameof(subject.Grows), $"{Named(subject)} stays at {Units(subject.Units)}.");
        else if (subject.MaximumUnits is not { } most || most <= subject.Units) yield return Fails(subject, nameof(subject.MaximumUnits), $"{Named(subject)} may grow, and to no more than {Units(subject.Units)}.");
    }

    private static string Units(int units) => units == 1 ? "one throughput unit" : $"{units} throughput units";
}
