using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace AiFactory.Rules.Operations;

/// <summary>Who is to be told is told.</summary>
public sealed class ActionGroupTellsNobody : Rule<ActionGroup>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4010",
        Title: "Action group tells nobody",
        Pillar: WafPillar.Operations,
        Severity: Severity.Warning,
        Why: "Alerts fire, and nobody hears of it.",
        Fix: "Give it Emails, Phones, Webhooks or Roles, and leave Enabled on.",
        Source: "https://learn.microsoft.com/azure/azure-monitor/alerts/action-groups")
    {
        Checklist = "OE:08",
        Peers = ["APRL be448849-0d7d-49ba-9c94-9573ee533d5d"],
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Turn it on", new RemoveProperty(nameof(ActionGroup.Enabled), "true")) { At = nameof(ActionGroup.Enabled) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ActionGroup subject)
    {
        if (!subject.Enabled) yield return Fails(subject, nameof(subject.Enabled), $"{Named(subject)} is off.");
        else if (subject.Emails.Count + subject.Phones.Count + subject.Webhooks.Count + subject.Roles.Count > 0 || subject.Extras.Count > 0) yield break; // there are receivers that the class does not know
        else if (subject is IMapped { Origin: not null }) yield return NotAssessed(subject, $"{Named(subject)} may tell others than people and webhooks; what was read does not say.");
        else yield return Fails(subject, nameof(subject.Emails), $"{Named(subject)} has nobody in it.");
    }
}
