using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>Events that cannot be delivered are kept.</summary>
public sealed class EventsLost : Rule<IDeadLetters>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1518",
        Title: "Events that cannot be delivered are dropped",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "A receiver that is down for longer than the retries last, or that refuses an event, never learns of it, and nobody notices.",
        Fix: "Name a storage account as DeadLetters and a DeadLetterContainer in it, or say in Why that the events may be lost.",
        Source: "https://learn.microsoft.com/azure/event-grid/delivery-and-retry")
    {
        Checklist = "RE:07",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(IDeadLetters subject)
    {
        var element = (Element)subject;
        if (subject.DeadLetters is null && element.Why is null) yield return Fails(element, nameof(subject.DeadLetters), $"{Named(element)} drops what it cannot deliver.");
    }
}
