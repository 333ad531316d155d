using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reliability;

/// <summary>A storage account keeps what its blobs were before.</summary>
public sealed class OverwrittenBlobsAreGone : Rule<StorageAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA1003",
        Title: "What is overwritten by mistake cannot be taken back",
        Pillar: WafPillar.Reliability,
        Severity: Severity.Info,
        Why: "Deleted blobs can be restored, and overwritten ones cannot: a faulty run that writes over good data is final.",
        Fix: "Set BlobVersioning, and let a Lifecycle delete former versions after some weeks.",
        Source: "https://learn.microsoft.com/azure/storage/blobs/versioning-overview")
    {
        Checklist = "RE:09",
        Environments = [EnvironmentKind.Production],
        Peers = ["APRL 8ebda7c0-e0e1-ed45-af59-2d7ea9a1c05d"],
        Repairs =
        [
            new("Keep former versions", new SetProperty(nameof(StorageAccount.BlobVersioning), "true")),
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(StorageAccount subject)
    {
        if (subject.BlobVersioning || subject.DataLake || subject.Containers.Count == 0 || subject.Kind is StorageKind.FileStorage or StorageKind.Storage) yield break; // of these none can keep versions
        yield return Fails(subject, nameof(subject.BlobVersioning), $"{Named(subject)} keeps no former versions of its blobs.");
    }
}
