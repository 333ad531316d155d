using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A Cosmos DB account can be restored to any moment of the last days.</summary>
public sealed class CosmosBackupsAreSparse : Rule<CosmosAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1012",
        Title: "Cosmos DB cannot be restored to a moment",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "A mistake is found after the last copy before it is gone, or takes hours of data with it; only Microsoft can restore.",
        Fix: "Leave Backup at its default, which is continuous.",
        Source: "https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction")
    {
        Checklist = "RE:09",
        Controls = ["BR-1"],
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.Cosmos.ContinuousBackup", "APRL e544520b-8505-7841-9e77-1f1974ee86ec"],
        Repairs =
        [
            new("Copy it continuously", new SetProperty(nameof(CosmosAccount.Backup), "new ContinuousBackup()")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(CosmosAccount subject)
    {
        if (subject.Backup is PeriodicBackup periodic) yield return Fails(subject, nameof(subject.Backup), $"{Named(subject)} is copied every {periodic.EveryMinutes} minutes and the copies are kept for {periodic.KeepHours} hours.");
    }
}
