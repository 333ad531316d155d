using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A container of blobs; in a Data Lake account, a file system.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices/containers</remarks>
[AzureResource("Microsoft.Storage/storageAccounts/blobServices/containers", "2024-01-01", Terraform = "azurerm_storage_container", Under = "blobServices/default")]
[Service("Blob container", "A named set of blobs with access rules of its own", Icon = "blob-storage", Stateful = true, Source = "https://learn.microsoft.com/azure/storage/blobs/blob-containers-portal")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("", 3, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(StorageAccount), "storage_account_id")]
[Grants(Verb.Reads, nameof(Role.StorageBlobDataReader))]
[Grants(Verb.Writes, nameof(Role.StorageBlobDataContributor))]
public sealed class BlobContainer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<StorageAccount>(name, new(file, line, expression))
{
    /// <summary>Who may read without signing in.</summary>
    [Maps("properties.publicAccess", Terraform = "container_access_type", Absent = BlobAccess.None)]
    public BlobAccess Anonymous { get; init; } = BlobAccess.None;

    /// <summary>Where it is: <c>https://account.blob.core.windows.net/container</c>.</summary>
    public Text Address => $"{Parent.BlobEndpoint}{NameOutput}";

    public static implicit operator BlobContainer(string name) => new(name, "", 0, "");
}

public enum BlobAccess { [Wire("None", Terraform = "private")] None, [Wire("Blob", Terraform = "blob")] Blob, [Wire("Container", Terraform = "container")] Container }
