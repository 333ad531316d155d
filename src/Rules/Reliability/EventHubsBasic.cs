using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A namespace in production keeps events long enough to read them late.</summary>
public sealed class EventHubsBasic : Rule<EventHubsNamespace>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1021",
        Title: "Event Hubs namespace is Basic",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "It keeps an event for a day, so that what could not be read in time is lost, and lets one group of readers in.",
        Fix: "Leave Sku at Standard, or take Premium.",
        Source: "https://learn.microsoft.com/azure/event-hubs/compare-tiers")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Take Standard, and let it grow", new SetProperty(nameof(EventHubsNamespace.Sku), "EventHubsSku.Standard"), new SetProperty(nameof(EventHubsNamespace.Grows), "true"), new SetProperty(nameof(EventHubsNamespace.MaximumUnits), "40")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(EventHubsNamespace subject)
    {
        if (subject.Sku == EventHubsSku.Basic) yield return Fails(subject, nameof(subject.Sku), $"{Named(subject)} is Basic: events are lost after a day.");
    }
}
