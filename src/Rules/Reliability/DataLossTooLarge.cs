using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Reliability;

/// <summary>What a disaster costs of the latest data is no more than is allowed.</summary>
public sealed class DataLossTooLarge : GraphRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1508",
        Title: "Backup or replication cannot meet the RPO",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "After a disaster more of the latest data is gone than was promised.",
        Fix: "Take backups more often or continuously, give the store a replica that follows within the time, or promise a longer Rpo.",
        Source: "https://learn.microsoft.com/azure/well-architected/reliability/disaster-recovery")
    {
        Checklist = "RE:09",
        Environments = [EnvironmentKind.Production],
    };

    /// <inheritdoc/>
    protected override bool RestsOnTheStory => true;

    private const string StorageRedundancy = "https://learn.microsoft.com/azure/storage/common/storage-redundancy";
    private const string SqlContinuity = "https://learn.microsoft.com/azure/azure-sql/database/business-continuity-high-availability-disaster-recover-hadr-overview";

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(ArchitectureGraph graph) => graph.Flows
        .Where(flow => flow is { Criticality: Criticality.High, Rpo: not null })
        .SelectMany(flow => Recovery.StoresOf(flow).Select(need => (Flow: flow, need.Store, need.Calls)))
        .GroupBy(need => need.Store).Select(needs => needs.OrderBy(need => need.Flow.Rpo).First())
        .SelectMany(need => need.Store.AndEnclosing.SelectMany(place => LossOf(place, graph)).Where(loss => loss.Time > need.Flow.Rpo).Take(1)
            .Select(loss => Fails(need.Store, loss.At, $"Of {Named(need.Store)} {loss.How} may be lost; the critical flow '{need.Flow.Name}' needs it, and allows {Recovery.Say(need.Flow.Rpo!.Value)}.", [.. Steps(need.Calls), $"{loss.How} (source: {loss.Source})"])));

    /// <summary>How much of the latest data the copy that survives a disaster may lack. Nothing where no such copy was asked for: other rules ask for one.</summary>
    private static IEnumerable<(TimeSpan Time, string? At, string How, string Source)> LossOf(AzureResource store, ArchitectureGraph graph)
    {
        if (store is CosmosAccount { Backup: PeriodicBackup periodic, Locations.Count: 1 })
            yield return (TimeSpan.FromMinutes(periodic.EveryMinutes), nameof(CosmosAccount.Backup), $"{Recovery.Say(TimeSpan.FromMinutes(periodic.EveryMinutes))} between two backups", "https://learn.microsoft.com/azure/cosmos-db/periodic-backup-restore-introduction");
        else if (store is StorageAccount account && Copies.InAnotherRegion(account, graph))
            yield return (TimeSpan.FromMinutes(15), nameof(StorageAccount.Replication), "15 minutes that the copy in the other region follows behind", StorageRedundancy);
        else if (store is SqlDatabase { Backups: SqlBackups.Geo or SqlBackups.GeoZone } database && !Copies.InAnotherRegion(database, graph))
            yield return (TimeSpan.FromHours(1), nameof(SqlDatabase.Backups), "1 hour that the backups in the other region follow behind", SqlContinuity);
    }
}
