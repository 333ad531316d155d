using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A storage account keeps its copies in more than one datacentre.</summary>
public sealed class StorageInOneDatacentre : Rule<StorageAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1001",
        Title: "Storage keeps all its copies in one datacentre",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "When the datacentre is lost, so is the data.",
        Fix: "Set Replication to Zrs, or to a geo-redundant kind where a region may be lost too.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-blob-storage")
    {
        Checklist = "RE:05",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_206", "Azure.Storage.UseReplication", "AVD-AZU-0058", "APRL e6c7e1cc-2f47-264d-aa50-1da421314472"],
        Repairs =
        [
            new("Keep the copies in three zones", new SetProperty(nameof(StorageAccount.Replication), "Replication.Zrs")),
            new("Keep copies in another region too", new SetProperty(nameof(StorageAccount.Replication), "Replication.Gzrs")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(StorageAccount subject)
    {
        if (subject.Replication == Replication.Lrs) yield return Fails(subject, nameof(subject.Replication), $"{Named(subject)} keeps all its copies in one datacentre (LRS).");
    }
}
