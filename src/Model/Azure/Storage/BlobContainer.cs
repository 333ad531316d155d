using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A container of blobs; in a Data Lake account, a file system.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/blobservices/containers</remarks>
[AzureResource("Microsoft.Storage/storageAccounts/blobServices/containers", "2024-01-01", Terraform = "azurerm_storage_container", Under = "blobServices/default")]
[Service("Blob container", "A named set of blobs with access rules of its own", Deep = true, Icon = "blob-storage", Stateful = true, Source = "https://learn.microsoft.com/azure/storage/blobs/blob-containers-portal")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("", 3, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(StorageAccount), "storage_account_id")]
[TerraformInstead("azurerm_storage_data_lake_gen2_filesystem", When = nameof(IsFileSystem))]
[Companion("azurerm_storage_data_lake_gen2_path", self: "filesystem_name", Each = true, By = Refer.Name, InContainer = true, Key = "path", HoldsData = true)]
[NotInArm(nameof(Access), "who may what at its root")]
[NotInArm(nameof(Folders), "its folders and who may what in them")]
[Grants(Verb.Reads, nameof(Role.StorageBlobDataReader))]
[Grants(Verb.Writes, nameof(Role.StorageBlobDataContributor))]
public sealed class BlobContainer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<StorageAccount>(name, new(file, line, expression))
{
    /// <summary>Who may read without signing in.</summary>
    [Maps("properties.publicAccess", Terraform = "container_access_type", TerraformWhen = nameof(IsPlain), Absent = BlobAccess.None)]
    public BlobAccess Anonymous { get; init; } = BlobAccess.None;

    /// <summary>
    /// Folders of the file system, in an account that is a <see cref="StorageAccount.DataLake"/>. Where they are stated, who deploys must be Storage Blob Data Owner of the account and reach its <c>dfs</c> endpoint.
    /// </summary>
    [Maps(Terraform = "azurerm_storage_data_lake_gen2_path:folder")]
    public IReadOnlyList<LakeFolder> Folders { get; init; } = [];

    /// <summary>
    /// Who may what at the root of the file system; as Azure makes it when empty. Whom a folder names must be able to enter here. Azurerm has another type for a container that states it: one that is there
    /// already would be made anew, without its data, so state it from the beginning or let Terraform forget the container and import the file system.
    /// </summary>
    [Maps(Terraform = "ace", Using = typeof(LakeAccessCodec))]
    public IReadOnlyList<LakeAccess> Access { get; init; } = [];

    internal bool IsFileSystem => Access.Count > 0;
    internal bool IsPlain => !IsFileSystem;

    /// <summary>Azurerm calls a file system by its address at the data endpoint; roles and others want the id.</summary>
    public override Output IdOutput => IsFileSystem ? new(this, "id", "id", () => Id) { MadeOf = [Parent.IdOutput, "/blobServices/default/containers/", NameOutput] } : base.IdOutput;

    /// <summary>Where it is: <c>https://account.blob.core.windows.net/container</c>.</summary>
    public Text Address => $"{Parent.BlobEndpoint}{NameOutput}";

    public static implicit operator BlobContainer(string name) => new(name, "", 0, "");
}

public enum BlobAccess { [Wire("None", Terraform = "private")] None, [Wire("Blob", Terraform = "blob")] Blob, [Wire("Container", Terraform = "container")] Container }
