using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules.Reasoning;

namespace AiFactory.Rules.Performance;

/// <summary>Who works on a data lake is given one.</summary>
public sealed class LakeWithoutFolders : Rule<AzureResource>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA5007",
        Title: "What is used as a data lake is none",
        Pillar: WafPillar.Performance,
        Severity: Severity.Warning,
        Why: "Renaming or deleting a folder touches every blob in it one by one, and there are no permissions by folder; what expects a lake fails.",
        Fix: "Set DataLake of the storage account before it is made; changing it replaces the account.",
        Source: "https://learn.microsoft.com/azure/storage/blobs/data-lake-storage-namespace")
    {
        Checklist = "PE:08",
        Repairs =
        [
            new("Make it a data lake", new SetProperty(nameof(StorageAccount.DataLake), "true")) { Kinds = [typeof(StorageAccount)] },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(AzureResource subject)
    {
        if (LakeOf(subject) is { DataLake: false, Ownership: not Ownership.Observed } account)
            yield return Fails(account, nameof(account.DataLake), $"{Named(account)} is used as a data lake by {Named(subject)}, and has no folders.");
    }

    /// <summary>The account that it works on as a lake.</summary>
    private static StorageAccount? LakeOf(AzureResource subject) => subject switch
    {
        SynapseWorkspace workspace => workspace.Lake,
        LakeLinkedService service => Places.LedTo(service.Endpoint) as StorageAccount,
        LakeDatastore store => Places.LedTo(store.Account) as StorageAccount,
        _ => null,
    };
}
