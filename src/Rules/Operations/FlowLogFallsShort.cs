using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>A flow log watches a network, keeps it for ninety days, and makes it searchable.</summary>
public sealed class FlowLogFallsShort : Rule<FlowLog>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4012",
        Title: "Flow log does not tell what happened",
        Pillar: WafPillar.Operations,
        Severity: Severity.Info,
        Why: "When an attack or a failure is looked into weeks later, who talked with whom is not there, or nobody can find it.",
        Fix: "Let Target be a network, leave Enabled on and Days at 90, and set Analytics.",
        Source: "https://learn.microsoft.com/azure/network-watcher/vnet-flow-logs-overview")
    {
        Checklist = "OE:07",
        Controls = ["LT-4"],
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_12", "APRL 06b77be9-56a3-4d41-b362-8b295c5a283d", "APRL bf0b7dbd-016d-458c-af99-70fcb03ad451", "AVD-AZU-0049"],
        Repairs =
        [
            new("Turn it on", new RemoveProperty(nameof(FlowLog.Enabled), "true")) { At = nameof(FlowLog.Enabled) },
            new("Keep it for 90 days", new RemoveProperty(nameof(FlowLog.Days), "90")) { At = nameof(FlowLog.Days) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(FlowLog subject)
    {
        if (!subject.Enabled) yield return Fails(subject, nameof(subject.Enabled), $"{Named(subject)} is off.");
        if (subject.Target is NetworkSecurityGroup group) yield return Fails(subject, nameof(subject.Target), $"{Named(subject)} is one of the security group '{group.Name}', which Azure ends on 30 September 2027.");
        if (subject is { Expires: true, Days: > 0 and < 90 }) yield return Fails(subject, nameof(subject.Days), $"{Named(subject)} is kept for {subject.Days} days.");
        if (subject.Analytics is not { Enabled: true }) yield return Fails(subject, nameof(subject.Analytics), $"{Named(subject)} lies in files that nobody can search.");
    }
}
