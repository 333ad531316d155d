using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>A database spreads its copies over availability zones.</summary>
public sealed class SqlInOneZone : InOneZone<SqlDatabase>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1009",
        Title: "SQL database is not zone redundant",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the zone that it stands in fails, it is down, and all that needs it.",
        Fix: "Leave ZoneRedundant to its default, which is on in production, in a tier that has it.",
        Source: "https://learn.microsoft.com/azure/reliability/reliability-sql-database")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_229", "APRL c0085c32-84c0-c247-bfa9-e70977cbf108"],
        Repairs =
        [
            new("Spread it over the zones", new SetProperty(nameof(SqlDatabase.ZoneRedundant), "true")),
        ],
    };

    /// <summary>In a pool the pool decides.</summary>
    private protected override bool IsAsked(SqlDatabase subject) => subject.Pool is null;
}
