using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A server has a standby in another availability zone.</summary>
public sealed class PostgreSqlInOneZone : InOneZone<PostgreSqlServer>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1015",
        Title: "PostgreSQL has no standby in another zone",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave Standby to its default, which is OtherZone in production, and Tier at General Purpose or larger.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-azure-database-postgresql")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["Azure.PostgreSQL.ZoneRedundantHA", "APRL ca87914f-aac4-4783-ab67-82a6f936f194"],
        Repairs =
        [
            new("Keep a standby in another zone", new SetProperty(nameof(PostgreSqlServer.Standby), "PostgreSqlStandby.OtherZone")),
        ],
    };
}
