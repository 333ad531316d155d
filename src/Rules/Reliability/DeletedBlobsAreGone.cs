using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>What is deleted from a storage account stays restorable for a week.</summary>
public sealed class DeletedBlobsAreGone : Rule<StorageAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1002",
        Title: "What is deleted by mistake cannot be taken back",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Warning,
        Why: "A mistaken or hostile delete of a blob, or of a container with all that is in it, is final, and copies in zones and regions follow it at once.",
        Fix: "Leave BlobSoftDeleteDays and ContainerSoftDeleteDays at seven days, or set more.",
        Source: "https://learn.microsoft.com/azure/well-architected/service-guides/azure-blob-storage")
    {
        Checklist = "RE:09",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV2_AZURE_38", "Azure.Storage.SoftDelete", "Azure.Storage.ContainerSoftDelete", "APRL 03263c57-c869-3841-9e0a-3dbb9ef3e28d", "AVD-AZU-0056"],
        Repairs =
        [
            new("Keep deleted blobs for a week", new RemoveProperty(nameof(StorageAccount.BlobSoftDeleteDays), "7")) { At = nameof(StorageAccount.BlobSoftDeleteDays) },
            new("Keep deleted containers for a week", new RemoveProperty(nameof(StorageAccount.ContainerSoftDeleteDays), "7")) { At = nameof(StorageAccount.ContainerSoftDeleteDays) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(StorageAccount subject)
    {
        if (subject.Kind == StorageKind.FileStorage) yield break; // holds no blobs
        if (subject.BlobSoftDeleteDays is not >= 7) yield return Fails(subject, nameof(subject.BlobSoftDeleteDays), $"{Named(subject)}: a deleted blob {Stays(subject.BlobSoftDeleteDays)}.");
        if (subject.ContainerSoftDeleteDays is not >= 7) yield return Fails(subject, nameof(subject.ContainerSoftDeleteDays), $"{Named(subject)}: a deleted container {Stays(subject.ContainerSoftDeleteDays)}.");
    }

    private static string Stays(int? days) => days is null ? "is gone at once" : $"can be restored for {days} days, and a mistake is often found later";
}
