using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Operations;

/// <summary>A database is maintained when its owner wants it to be.</summary>
public sealed class MaintenanceByChance : Rule<PostgreSqlServer>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA4005",
        Title: "Azure chooses when PostgreSQL is maintained",
        Pillar: WafPillar.Operations,
        Severity: Severity.Info,
        Why: "The server restarts in an hour by night of its region that Azure chooses, which may be the busiest of those who use it, or the one of your own jobs.",
        Fix: "Set MaintenanceDay and MaintenanceHour.",
        Source: "https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-maintenance")
    {
        Checklist = "OE:02",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.PostgreSQL.MaintenanceWindow", "APRL b2bad57d-7e03-4c0f-9024-597c9eb295bb", "APRL cabc1f98-c8a7-44f7-ab24-977982ef3f70"],
        Repairs =
        [
            new("Maintain it on Sundays at two", new SetProperty(nameof(PostgreSqlServer.MaintenanceDay), "0"), new SetProperty(nameof(PostgreSqlServer.MaintenanceHour), "2")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(PostgreSqlServer subject)
    {
        if (subject.MaintenanceDay is null) yield return Fails(subject, nameof(subject.MaintenanceDay), $"{Named(subject)} is maintained in an hour that Azure chooses.");
    }
}
