using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>Backups of a PostgreSQL server are in the paired region too.</summary>
public sealed class PostgreSqlBackupsInOneRegion : Rule<PostgreSqlServer>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1016",
        Title: "PostgreSQL backups stay in one region",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Info,
        Why: "When the region is lost, so are the data and every backup of it.",
        Fix: "Set GeoBackups before the server is made; changing it replaces the server.",
        Source: "https://learn.microsoft.com/azure/postgresql/backup-restore/concepts-backup-restore")
    {
        Checklist = "RE:09",
        Controls = ["BR-2"],
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.PostgreSQL.GeoRedundantBackup", "APRL 31f4ac4b-29cb-4588-8de2-d8fe6f13ceb3"],
        Repairs =
        [
            new("Keep them in the paired region too", new SetProperty(nameof(PostgreSqlServer.GeoBackups), "true")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(PostgreSqlServer subject)
    {
        if (subject.GeoBackups || subject.Source is not null || (Places.Of(subject) is { } region && Regions.Of(region) is { Pair: null })) yield break; // copies have no backups of their own
        yield return Fails(subject, nameof(subject.GeoBackups), $"{Named(subject)} keeps its backups in its own region alone.");
    }
}
