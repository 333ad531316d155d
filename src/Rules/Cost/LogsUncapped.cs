using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Before production, a day's logs cannot cost more than somebody chose.</summary>
public sealed class LogsUncapped : Rule<LogAnalyticsWorkspace>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3007",
        Title: "Logs have no daily cap outside of production",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "A program that writes the same line for ever is noticed on the bill.",
        Fix: "Set DailyGigabytes there.",
        Source: "https://learn.microsoft.com/azure/azure-monitor/logs/daily-cap")
    {
        Checklist = "CO:10",
        Environments = [EnvironmentKind.Development, EnvironmentKind.Test],
        Repairs =
        [
            new("Take no more than a gigabyte a day", new SetProperty(nameof(LogAnalyticsWorkspace.DailyGigabytes), "1")),
        ],
    };

    /// <summary>The free size has a cap of its own; whoever pays in advance knows how much comes.</summary>
    protected override bool Concerns(LogAnalyticsWorkspace subject) => subject.Sku != LogAnalyticsSku.Free && subject.ReservedGigabytes is null;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(LogAnalyticsWorkspace subject)
    {
        if (subject.DailyGigabytes is null) yield return Fails(subject, nameof(subject.DailyGigabytes), $"{Named(subject)} takes any amount of logs a day.");
    }
}
