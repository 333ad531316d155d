using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Cost;

/// <summary>Questions are asked as often as their answer is urgent.</summary>
public sealed class AlertAsksTooOften : Rule<LogAlert>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA3008",
        Title: "Log alert asks every minute though it is not urgent",
        Pillar: WafPillar.Cost,
        Severity: Severity.Info,
        Why: "A question every minute costs several times one every five minutes, and nobody acts faster for it.",
        Fix: "Leave Every at five minutes, or set Severity to 0 or 1.",
        Source: "https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-types")
    {
        Checklist = "CO:07",
        Peers = ["Azure.Alert.HighFrequencyQuery"],
        Repairs =
        [
            new("Ask every five minutes", new RemoveProperty(nameof(LogAlert.Every), "LogPeriod.FiveMinutes")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(LogAlert subject)
    {
        if (subject is { Enabled: true, Every: LogPeriod.Minute, Severity: > 1, Why: null })
            yield return Fails(subject, nameof(subject.Every), $"{Named(subject)} asks every minute, and is of severity {subject.Severity}.");
    }
}
