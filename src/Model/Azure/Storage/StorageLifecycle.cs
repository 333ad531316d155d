using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What becomes of blobs with time: cheaper to keep, archived, gone. A storage account has at most one.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/managementpolicies</remarks>
[AzureResource("Microsoft.Storage/storageAccounts/managementPolicies", "2024-01-01", Terraform = "azurerm_storage_management_policy")]
[Service("Storage lifecycle", "Moves blobs to cheaper tiers and deletes them when their time has come", Deep = true, Icon = "storage-account", Source = "https://learn.microsoft.com/azure/storage/blobs/lifecycle-management-overview")]
[Without(Traits.Any | Traits.Name)]
[BelongsTo(typeof(StorageAccount), "storage_account_id")]
public sealed class StorageLifecycle(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<StorageAccount>(name, new(file, line, expression))
{
    /// <summary>Azure has one name for it.</summary>
    [Maps("name")]
    public override string AzureName { get => "default"; init { } }

    [Maps("properties.policy.rules", Needed = true, Terraform = "rule")]
    public IReadOnlyList<LifecycleRule> Rules { get; init; } = [];
}

/// <summary>A rule over blobs that begin with something.</summary>
[Fixed("type", "Lifecycle")]
public sealed record LifecycleRule : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "rule";

    [Maps("enabled", Terraform = "enabled", Absent = true)]
    public bool Enabled { get; init; } = true;

    /// <summary>Container and beginning of the name: <c>raw/2024</c>; all blobs without any.</summary>
    [Maps("definition.filters.prefixMatch", Terraform = "filters.prefix_match")]
    public IReadOnlyList<string> Prefixes { get; init; } = [];

    /// <summary>The kinds of blobs: <c>blockBlob</c>, <c>appendBlob</c>.</summary>
    [Maps("definition.filters.blobTypes", Terraform = "filters.blob_types")]
    public IReadOnlyList<string> BlobTypes { get; init; } = ["blockBlob"];

    /// <summary>Days since a blob was changed after which it is cool.</summary>
    [Maps("definition.actions.baseBlob.tierToCool.daysAfterModificationGreaterThan", Terraform = "actions.base_blob.tier_to_cool_after_days_since_modification_greater_than")]
    public int? CoolAfterDays { get; init; }

    /// <summary>Days since a blob was changed after which it is cold.</summary>
    [Maps("definition.actions.baseBlob.tierToCold.daysAfterModificationGreaterThan", Terraform = "actions.base_blob.tier_to_cold_after_days_since_modification_greater_than")]
    public int? ColdAfterDays { get; init; }

    /// <summary>Days since a blob was changed after which it is archived: cheapest to keep, hours to get back.</summary>
    [Maps("definition.actions.baseBlob.tierToArchive.daysAfterModificationGreaterThan", Terraform = "actions.base_blob.tier_to_archive_after_days_since_modification_greater_than")]
    public int? ArchiveAfterDays { get; init; }

    /// <summary>Days since a blob was changed after which it is deleted.</summary>
    [Maps("definition.actions.baseBlob.delete.daysAfterModificationGreaterThan", Terraform = "actions.base_blob.delete_after_days_since_modification_greater_than")]
    public int? DeleteAfterDays { get; init; }

    /// <summary>Days since a blob was read after which it is cool; needs <see cref="StorageAccount.TracksAccess"/>.</summary>
    [Maps("definition.actions.baseBlob.tierToCool.daysAfterLastAccessTimeGreaterThan", Terraform = "actions.base_blob.tier_to_cool_after_days_since_last_access_time_greater_than")]
    public int? CoolUnreadAfterDays { get; init; }

    /// <summary>Makes a cool blob hot again when someone reads it; with <see cref="CoolUnreadAfterDays"/>.</summary>
    [Maps("definition.actions.baseBlob.enableAutoTierToHotFromCool", Terraform = "actions.base_blob.auto_tier_to_hot_from_cool_enabled")]
    public bool? HotWhenRead { get; init; }

    /// <summary>Days after which a snapshot is deleted.</summary>
    [Maps("definition.actions.snapshot.delete.daysAfterCreationGreaterThan", Terraform = "actions.snapshot.delete_after_days_since_creation_greater_than")]
    public int? DeleteSnapshotsAfterDays { get; init; }

    /// <summary>Days after which a former version is deleted.</summary>
    [Maps("definition.actions.version.delete.daysAfterCreationGreaterThan", Terraform = "actions.version.delete_after_days_since_creation")]
    public int? DeleteVersionsAfterDays { get; init; }
}
