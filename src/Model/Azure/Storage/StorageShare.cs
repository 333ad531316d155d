using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A file share in a storage account, for machines that mount it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/fileservices/shares</remarks>
[AzureResource("Microsoft.Storage/storageAccounts/fileServices/shares", "2024-01-01", Terraform = "azurerm_storage_share", Under = "fileServices/default")]
[Service("File share", "Files that machines mount, in a storage account", Icon = "storage-account", Stateful = true, Protocol = "SMB", Source = "https://learn.microsoft.com/azure/storage/files/storage-files-introduction")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("share", 3, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(StorageAccount), "storage_account_id")]
[Grants(Verb.Reads, nameof(Role.StorageFileDataSmbShareReader))]
[Grants(Verb.Writes, nameof(Role.StorageFileDataSmbShareContributor))]
public sealed class StorageShare(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<StorageAccount>(name, new(file, line, expression))
{
    /// <summary>The most that it holds, in gibibytes: 1 to 102,400.</summary>
    [Within(1, 102400)]
    [Maps("properties.shareQuota", Terraform = "quota")]
    public int Gibibytes { get; init; } = 100;

    /// <summary>How it is mounted. NFS needs a Premium account for files. Chosen once.</summary>
    [Maps("properties.enabledProtocols", Terraform = "enabled_protocol", CreateOnly = true, Absent = ShareProtocol.Smb)]
    public ShareProtocol Mount { get; init; } = ShareProtocol.Smb;

    /// <summary>What is cheap: keeping files or using them; Azure's choice by the account when null.</summary>
    [Maps("properties.accessTier", Terraform = "access_tier")]
    public ShareTier? Tier { get; init; }

    /// <summary>Notes for programs, by name.</summary>
    [Maps("properties.metadata", Terraform = "metadata")]
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public static implicit operator StorageShare(string name) => new(name, "", 0, "");
}

public enum ShareProtocol { [Wire("SMB")] Smb, [Wire("NFS")] Nfs }
public enum ShareTier { TransactionOptimized, Hot, Cool, Premium }
