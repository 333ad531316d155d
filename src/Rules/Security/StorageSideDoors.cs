using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Security;

/// <summary>Blobs leave and enter a storage account by its own doors alone.</summary>
public sealed class StorageSideDoors : Rule<StorageAccount>
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        Id: "AIFA2009",
        Title: "Storage account has a side door open",
        Pillar: WafPillar.Security,
        Severity: Severity.Warning,
        Why: "Users that the account keeps are known nowhere else, and a replication to another tenant carries blobs to where nobody of the company sees them.",
        Fix: "Leave LocalUsers and CrossTenantReplication off.",
        Source: "https://learn.microsoft.com/azure/storage/common/authorize-data-access")
    {
        Checklist = "SE:06",
        Environments = [EnvironmentKind.Production],
        Peers = ["CKV_AZURE_244"],
        Repairs =
        [
            new("Turn {property} off", new RemoveProperty(nameof(StorageAccount.LocalUsers), "false")) { At = nameof(StorageAccount.LocalUsers) },
            new("Turn {property} off", new RemoveProperty(nameof(StorageAccount.CrossTenantReplication), "false")) { At = nameof(StorageAccount.CrossTenantReplication) },
        ],
    };

    /// <inheritdoc/>
    public override IEnumerable<Verdict> Check(StorageAccount subject)
    {
        if (subject.LocalUsers) yield return Fails(subject, nameof(subject.LocalUsers), $"{Named(subject)} lets in users that it keeps itself, with passwords or SSH keys.");
        if (subject.CrossTenantReplication) yield return Fails(subject, nameof(subject.CrossTenantReplication), $"{Named(subject)} lets blobs be replicated to accounts of other tenants.");
    }
}
