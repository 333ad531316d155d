using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A disk of its own, which a machine can be given. Closed to all but machines.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.compute/disks</remarks>
[AzureResource("Microsoft.Compute/disks", "2024-03-02", Terraform = "azurerm_managed_disk")]
[Service("Managed disk", "A disk that a machine can be given", Deep = true, Icon = "virtual-machine", Stateful = true, Source = "https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview")]
[Without(Traits.Any & ~(Traits.PrivateLink | Traits.PublicEndpoint | Traits.Zones))]
[Without(Traits.PrivateLink, Although = "endpoints lead to a disk access, which has no class")]
[Named("disk", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
public sealed class ManagedDisk(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IPublicEndpoint, IZoneRedundant
{
    /// <summary>What it is made of, and in how many zones.</summary>
    [Maps("sku.name", Terraform = "storage_account_type")]
    public DiskKind Kind { get; init; } = DiskKind.PremiumLrs;

    /// <summary>Gibibytes, 4 to 32,767.</summary>
    [Within(4, 32767)]
    [Maps("properties.diskSizeGB", Terraform = "disk_size_gb")]
    public int SizeGigabytes { get; init; } = 128;

    /// <summary>The availability zone that it is in, 1 to 3; that of its machine.</summary>
    [Maps("zones[0]", Terraform = "zone", CreateOnly = true)]
    public string? Zone { get; init; }

    /// <summary>Lets its content be taken out and put in over the Internet. Azure's default is on; ours is off.</summary>
    [Maps("properties.publicNetworkAccess=Enabled|Disabled", Terraform = "public_network_access_enabled", Absent = true)]
    public bool PublicNetworkAccess { get; init; }

    /// <summary>From where its content may be taken out and put in. Azure's default is from anywhere; ours is from nowhere.</summary>
    [Maps("properties.networkAccessPolicy", Terraform = "network_access_policy")]
    public DiskAccess Access { get; init; } = DiskAccess.DenyAll;

    /// <summary>Machines that may have it at a time; one when null.</summary>
    [Maps("properties.maxShares", Terraform = "max_shares")]
    public int? Shares { get; init; }

    /// <summary>Its speed as that of a larger one: <c>P30</c>. By its size when null.</summary>
    [Maps("properties.tier", Terraform = "tier")]
    public string? Performance { get; init; }

    /// <summary>Reads and writes a second, for kinds whose speed is bought apart from their size; by its size when null.</summary>
    [Maps("properties.diskIOPSReadWrite", Terraform = "disk_iops_read_write")]
    public int? OperationsPerSecond { get; init; }

    /// <summary>Megabytes a second, for kinds whose speed is bought apart from their size; by its size when null.</summary>
    [Maps("properties.diskMBpsReadWrite", Terraform = "disk_mbps_read_write")]
    public int? MegabytesPerSecond { get; init; }

    /// <summary>The id of what it begins as a copy of: a disk, or a snapshot; <c>$"{other.IdOutput}"</c>.</summary>
    [Maps("properties.creationData.sourceResourceId", Terraform = "source_resource_id", CreateOnly = true)]
    public Text? CopyOf { get; init; }

    /// <summary>The id of Azure's image that it begins as: <c>/subscriptions/…/publishers/…/versions/…</c>. Not with <see cref="GalleryImage"/>, whose id Azure shows here too.</summary>
    [Maps("properties.creationData.imageReference.id", Terraform = "image_reference_id", CreateOnly = true)]
    public Text? Image { get; init; }

    /// <summary>The id of the image of a gallery of one's own that it begins as.</summary>
    [Maps("properties.creationData.galleryImageReference.id", Terraform = "gallery_image_reference_id", CreateOnly = true)]
    public Text? GalleryImage { get; init; }

    /// <summary>What it begins as, which follows from the rest.</summary>
    [Maps("properties.creationData.createOption", Terraform = "create_option", CreateOnly = true)]
    internal DiskBeginning Beginning { get => _beginning ?? (Image is not null || GalleryImage is not null ? DiskBeginning.FromImage : CopyOf is not null ? DiskBeginning.Copy : DiskBeginning.Empty); init => _beginning = value; }

    private readonly DiskBeginning? _beginning;

    /// <summary>The system on it, for a disk that a machine starts from; null for a disk of data.</summary>
    [Maps("properties.osType", Terraform = "os_type")]
    public DiskSystem? System { get; init; }

    /// <summary>The generation of machines that can start from it.</summary>
    [Maps("properties.hyperVGeneration", Terraform = "hyper_v_generation", CreateOnly = true)]
    public DiskGeneration? Generation { get; init; }

    string IZoneRedundant.ZoneSetting => nameof(Kind);
    bool IZoneRedundant.IsZoneRedundant => Kind is DiskKind.PremiumZrs or DiskKind.StandardSsdZrs;
}

public enum DiskSystem { Linux, Windows }
public enum DiskGeneration { V1, V2 }
internal enum DiskBeginning { Empty, FromImage, Copy, Import, Restore, Upload, Attach, ImportSecure, UploadPreparedSecure, CopyStart }
public enum DiskAccess { AllowAll, AllowPrivate, DenyAll }
