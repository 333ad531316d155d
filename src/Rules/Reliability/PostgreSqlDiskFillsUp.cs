using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>The disk of a PostgreSQL server grows before it is full.</summary>
public sealed class PostgreSqlDiskFillsUp : Rule<PostgreSqlServer>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1017",
        Title: "PostgreSQL disk does not grow",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Info,
        Why: "When the disk is nearly full, the server takes no more writes.",
        Fix: "Leave Grows on.",
        Source: "https://learn.microsoft.com/azure/postgresql/configure-maintain/concepts-storage-premium-ssd")
    {
        Checklist = "RE:06",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL 6293a3cc-6b4a-4c0f-9ea7-b8ae8d7dd3d5"],
        Repairs =
        [
            new("Leave {property} on", new RemoveProperty(nameof(PostgreSqlServer.Grows), "true")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(PostgreSqlServer subject)
    {
        if (subject.Grows || subject.DiskType is not (null or "Premium_LRS")) yield break; // other kinds of disk cannot
        yield return Fails(subject, nameof(subject.Grows), $"{Named(subject)} takes no more writes when its {subject.Gibibytes} GiB are full.");
    }
}
