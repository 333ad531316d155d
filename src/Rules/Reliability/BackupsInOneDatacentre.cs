using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>Backups of a database are kept in more than one datacentre.</summary>
public sealed class BackupsInOneDatacentre : Rule<SqlDatabase>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1010",
        Title: "SQL backups are kept in one datacentre",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the datacentre is lost, so are the database and all its backups.",
        Fix: "Leave Backups at its default, which is Geo, or take Zone where data must not leave the region.",
        Source: "https://learn.microsoft.com/azure/azure-sql/database/automated-backups-overview")
    {
        Checklist = "RE:09",
        Controls = ["BR-2"],
        Environments = [EnvironmentKind.Production],
        Repairs =
        [
            new("Keep them in several zones", new SetProperty(nameof(SqlDatabase.Backups), "SqlBackups.Zone")),
            new("Keep them in another region too", new SetProperty(nameof(SqlDatabase.Backups), "SqlBackups.Geo")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(SqlDatabase subject)
    {
        if (subject.Backups == SqlBackups.Local) yield return Fails(subject, nameof(subject.Backups), $"{Named(subject)} keeps its backups in one datacentre.");
    }
}
