using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Nobody reads blobs or images without signing in.</summary>
public sealed class AnonymousReads : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2008",
        Title: "Anyone may read without signing in",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Whoever knows or guesses the address reads all that is there, and nothing tells who it was.",
        Fix: "Leave Anonymous, AnonymousBlobs and AnonymousPull off; let readers sign in.",
        Source: "https://learn.microsoft.com/azure/storage/blobs/anonymous-read-access-prevent")
    {
        Checklist = "SE:08",
        Controls = ["NS-2"],
        Peers = ["CKV_AZURE_190", "CKV_AZURE_34", "CKV_AZURE_138", "CKV2_AZURE_47", "Azure.Storage.BlobPublicAccess", "Azure.Storage.BlobAccessType", "Azure.ACR.AnonymousAccess", "AVD-AZU-0007", "APRL 03f4a7d8-c5b4-7842-8e6e-14997a34842b"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty("{property}", "false")) { Kinds = [typeof(StorageAccount), typeof(ContainerRegistry)] },
        ],
    };

    /// <inheritdoc/>
    protected override bool Concerns(AzureResource subject) => subject is StorageAccount or BlobContainer or ContainerRegistry;

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (subject is StorageAccount { AnonymousBlobs: true })
            yield return Fails(subject, nameof(StorageAccount.AnonymousBlobs), $"{Named(subject)} lets its containers be read without signing in.");
        else if (subject is BlobContainer { Anonymous: not BlobAccess.None } container && container.Enclosing.OfType<StorageAccount>().Any(account => account.AnonymousBlobs))
            yield return Fails(subject, nameof(BlobContainer.Anonymous), $"{Named(subject)} is read without signing in.");
        else if (subject is ContainerRegistry { AnonymousPull: true })
            yield return Fails(subject, nameof(ContainerRegistry.AnonymousPull), $"{Named(subject)} lets its images be pulled without signing in.");
    }
}
