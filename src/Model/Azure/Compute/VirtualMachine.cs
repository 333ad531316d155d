using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A machine of one's own; Linux and Windows differ in how one signs in.</summary>
[Named("vm", 1, 64, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
[Companion("azurerm_virtual_machine_data_disk_attachment", self: "virtual_machine_id", Each = true)]
public abstract class VirtualMachine : RegionalResource, IHasIdentity, INetworkInjected, IZoneRedundant
{
    private protected VirtualMachine(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The size: <c>Standard_D2s_v5</c>.</summary>
    [Maps("properties.hardwareProfile.vmSize", Terraform = "size")]
    public string Size { get; init; } = "Standard_D2s_v5";

    /// <summary>What connects it to networks, the first one foremost.</summary>
    [Maps(Needed = true, Terraform = "network_interface_ids", Ordered = true, Via = nameof(Connections))]
    public IReadOnlyList<NetworkInterface> Interfaces { get; init; } = [];

    /// <summary>ARM says beside each whether it is the first, and what becomes of it with the machine.</summary>
    [Maps("properties.networkProfile.networkInterfaces", Ordered = true)]
    internal IReadOnlyList<MachineInterface> Connections
    {
        get => _connections ?? [.. Interfaces.Select((card, index) => new MachineInterface { Interface = card, IsFirst = Interfaces.Count > 1 ? index == 0 : null })];
        init => (_connections, Interfaces) = (value, [.. value.Select(connection => connection.Interface).OfType<NetworkInterface>()]);
    }

    private readonly IReadOnlyList<MachineInterface>? _connections;

    /// <summary>Disks that it is given beside that of its system: <c>DataDisks = [data]</c>.</summary>
    [Maps("properties.storageProfile.dataDisks", Terraform = "azurerm_virtual_machine_data_disk_attachment:disk")]
    public IReadOnlyList<MachineDataDisk> DataDisks { get => [.. field.Select((disk, place) => disk.Place is null ? disk with { Place = place } : disk)]; init; } = [];

    /// <summary>What Azure installs in it and keeps new: agents, scripts, sign-in with Microsoft Entra.</summary>
    [Children]
    public IReadOnlyList<MachineExtension> Installed { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Applications of a compute gallery that are installed in it.</summary>
    [Maps("properties.applicationProfile.galleryApplications", Terraform = "gallery_application")]
    public IReadOnlyList<GalleryApplication> Applications { get; init; } = [];

    /// <summary>Keeps what it says while it starts, with a picture of its screen; not kept when null. <c>new()</c> keeps it where Azure does.</summary>
    [Maps("properties.diagnosticsProfile.bootDiagnostics", Terraform = "boot_diagnostics")]
    public MachineStartLog? StartLog { get; init; }

    /// <summary>The id of the availability set that keeps it apart from its like; zones are the better way. None when null.</summary>
    [Maps("properties.availabilitySet.id", Terraform = "availability_set_id", CreateOnly = true)]
    public Text? AvailabilitySet { get; init; }

    /// <summary>The id of the proximity placement group that keeps it close to others; none when null.</summary>
    [Maps("properties.proximityPlacementGroup.id", Terraform = "proximity_placement_group_id")]
    public Text? ProximityGroup { get; init; }

    /// <summary>How long before it is taken away it is told, as ISO 8601 writes it, <c>PT5M</c> to <c>PT15M</c>; not told when null.</summary>
    [Maps("properties.scheduledEventsProfile.terminateNotificationProfile.notBeforeTimeout", Terraform = "termination_notification.timeout")]
    public string? TerminationNotice { get; init; }

    [Maps("properties.scheduledEventsProfile.terminateNotificationProfile.enable", Terraform = "termination_notification.enabled")]
    internal bool? NotesTermination { get => TerminationNotice is null ? null : true; init { } }

    /// <summary>How long before a new image is put on it it is told: <c>PT15M</c>; not told when null.</summary>
    [Maps("properties.scheduledEventsProfile.osImageNotificationProfile.notBeforeTimeout", Terraform = "os_image_notification.timeout")]
    public string? ImageNotice { get; init; }

    [Maps("properties.scheduledEventsProfile.osImageNotificationProfile.enable")]
    internal bool? NotesImage { get => ImageNotice is null ? null : true; init { } }

    /// <summary>Lets a person's restart begin at once, without waiting until the machine agrees. Azure's choice when null.</summary>
    [Maps("properties.scheduledEventsPolicy.userInitiatedReboot.automaticallyApprove", Azapi = true)]
    public bool? RestartsAtOnce { get; init; }

    /// <summary>The same for moving it to other hardware.</summary>
    [Maps("properties.scheduledEventsPolicy.userInitiatedRedeploy.automaticallyApprove", Azapi = true)]
    public bool? MovesAtOnce { get; init; }

    /// <summary>Tells of what is planned for it through Event Grid and Resource Graph too. Azure's choice when null.</summary>
    [Maps("properties.scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.enable", Azapi = true)]
    public bool? PublishesEvents { get; init; }

    /// <summary>The availability zone that it stands in, 1 to 3; wherever there is room when null.</summary>
    [Maps("zones[0]", Terraform = "zone", CreateOnly = true)]
    public string? Zone { get; init; }

    /// <summary>The name of the administrator.</summary>
    [Maps("properties.osProfile.adminUsername", Terraform = "admin_username", CreateOnly = true)]
    public string Administrator { get; init; } = "azureuser";

    /// <summary>Its name in its own network, up to 64 letters, 15 for Windows; the logical name unless given.</summary>
    [Maps("properties.osProfile.computerName", Terraform = "computer_name", CreateOnly = true)]
    public string ComputerName { get => field ?? Name; init; }

    /// <summary>Lets extensions change it: monitoring, sign-in with Microsoft Entra. Azure's default, and ours, is on.</summary>
    [Maps("properties.osProfile.allowExtensionOperations", Terraform = "allow_extension_operations", Absent = true)]
    public bool Extensions { get; init; } = true;

    /// <summary>The system that it starts from.</summary>
    [Maps("properties.storageProfile.imageReference", Terraform = "source_image_reference", CreateOnly = true)]
    public MachineImage Image { get => field ?? DefaultImage; init; }

    private protected abstract MachineImage DefaultImage { get; }

    /// <summary>The disk of the system.</summary>
    [Maps("properties.storageProfile.osDisk", Terraform = "os_disk")]
    public MachineDisk OsDisk { get; init; } = new();

    /// <summary>Encrypts disks and what is buffered on the machine itself too. Azure's default, and ours, is off: the subscription must first have the feature.</summary>
    [Maps("properties.securityProfile.encryptionAtHost", Terraform = "encryption_at_host_enabled", Absent = false)]
    public bool EncryptionAtHost { get; init; }

    /// <summary>Starts only what is signed. Azure's default for new machines, and ours, is on.</summary>
    [Maps("properties.securityProfile.uefiSettings.secureBootEnabled", Terraform = "secure_boot_enabled", CreateOnly = true)]
    public bool SecureBoot { get; init; } = true;

    /// <summary>Measures what it starts, in a trusted module of its own. Azure's default for new machines, and ours, is on.</summary>
    [Maps("properties.securityProfile.uefiSettings.vTpmEnabled", Terraform = "vtpm_enabled", CreateOnly = true)]
    public bool TrustedModule { get; init; } = true;

    [Maps("properties.securityProfile.securityType")]
    internal MachineSecurity? Security { get => SecureBoot || TrustedModule ? MachineSecurity.TrustedLaunch : null; init { } }

    /// <summary>Cheap and taken back at any time. Null is Azure's default, regular.</summary>
    [Maps("properties.priority", Terraform = "priority", CreateOnly = true)]
    public MachinePriority? Priority { get; init; }

    /// <summary>For spot machines: what becomes of it when Azure takes it back.</summary>
    [Maps("properties.evictionPolicy", Terraform = "eviction_policy", CreateOnly = true)]
    public PoolEviction? Eviction { get => field ?? (Priority == MachinePriority.Spot ? PoolEviction.Deallocate : null); init; }

    /// <summary>How long extensions may take together, as ISO 8601 writes it: <c>PT1H30M</c>, which is Azure's default.</summary>
    [Maps("properties.extensionsTimeBudget", Terraform = "extensions_time_budget")]
    public string? ExtensionsTime { get; init; }

    /// <summary>What it is told, in base 64, at each start; readable on the machine by all, so never a secret.</summary>
    [Maps("properties.userData", Terraform = "user_data")]
    public Text? UserData { get; init; }

    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    Subnet? INetworkInjected.Subnet => Interfaces.FirstOrDefault()?.Subnet;
    string IZoneRedundant.ZoneSetting => nameof(Zone);

    /// <summary>One machine stands in one zone.</summary>
    bool IZoneRedundant.IsZoneRedundant => false;
}

internal enum MachineSecurity { TrustedLaunch, ConfidentialVM }
public enum MachinePriority { Regular, Spot }

/// <summary>What a machine starts from, of Azure's marketplace.</summary>
public sealed record MachineImage : Part
{
    public static MachineImage Ubuntu => new() { Publisher = "Canonical", Offer = "ubuntu-24_04-lts", Sku = "server" };
    public static MachineImage WindowsServer => new() { Publisher = "MicrosoftWindowsServer", Offer = "WindowsServer", Sku = "2022-datacenter-azure-edition" };

    [Maps("publisher", Terraform = "publisher", CreateOnly = true)]
    public string Publisher { get; init; } = "";

    [Maps("offer", Terraform = "offer", CreateOnly = true)]
    public string Offer { get; init; } = "";

    [Maps("sku", Terraform = "sku", CreateOnly = true)]
    public string Sku { get; init; } = "";

    /// <summary>The version, or <c>latest</c> for the newest when the machine is made.</summary>
    [Maps("version", Terraform = "version", CreateOnly = true)]
    public string Version { get; init; } = "latest";
}

/// <summary>The disk of a machine's system.</summary>
[Fixed("createOption", "FromImage")]
public sealed record MachineDisk : Part
{
    /// <summary>What the machine keeps in memory of it.</summary>
    [Maps("caching", Terraform = "caching")]
    public DiskCaching Caching { get; init; } = DiskCaching.ReadWrite;

    /// <summary>What it is made of, and in how many zones.</summary>
    [Maps("managedDisk.storageAccountType", Terraform = "storage_account_type", CreateOnly = true)]
    public DiskKind Kind { get; init; } = DiskKind.PremiumLrs;

    /// <summary>Gibibytes; as many as the image has when null.</summary>
    [Maps("diskSizeGB", Terraform = "disk_size_gb")]
    public int? SizeGigabytes { get; init; }

    /// <summary>Its name in Azure; Azure makes one when null.</summary>
    [Maps("name", Terraform = "name", CreateOnly = true)]
    public string? Name { get; init; }

    /// <summary>The id of the disk encryption set whose key encrypts it; Microsoft's key when null.</summary>
    [Maps("managedDisk.diskEncryptionSet.id", Terraform = "disk_encryption_set_id")]
    public Text? EncryptionSet { get; init; }

    /// <summary>Speeds up small writes, on M-series machines. Null is Azure's default, off.</summary>
    [Maps("writeAcceleratorEnabled", Terraform = "write_accelerator_enabled")]
    public bool? AcceleratesWrites { get; init; }
}

/// <summary>A disk beside that of the system.</summary>
public sealed record MachineDataDisk : Part
{
    [Maps("managedDisk.id", Needed = true, Terraform = "managed_disk_id")]
    public ManagedDisk? Disk { get; init; }

    /// <summary>Its number in the machine, 0 to 63; its place in the list unless given. It must stay, as the machine knows the disk by it.</summary>
    [Within(0, 63)]
    [Maps("lun", Terraform = "lun")]
    public int? Place { get; init; }

    /// <summary>What the machine keeps in memory of it; nothing unless given, which is right for databases.</summary>
    [Maps("caching", Terraform = "caching")]
    public DiskCaching Caching { get; init; } = DiskCaching.None;

    /// <summary>Speeds up small writes, on M-series machines. Null is Azure's default, off.</summary>
    [Maps("writeAcceleratorEnabled", Terraform = "write_accelerator_enabled")]
    public bool? AcceleratesWrites { get; init; }

    /// <summary>Where it came from. Disks are made on their own, and then attached.</summary>
    [Maps("createOption")]
    internal DataDiskOrigin Origin { get; init; } = DataDiskOrigin.Attach;

    /// <summary>Its name, as Azure answers; that of <see cref="Disk"/>.</summary>
    [Maps("name")]
    internal string? Name { get; init; }

    [Maps("diskSizeGB")]
    internal int? SizeGigabytes { get; init; }

    [Maps("managedDisk.storageAccountType")]
    internal string? Kind { get; init; }

    [Maps("toBeDetached")]
    internal bool? Detaches { get; init; }

    public static implicit operator MachineDataDisk(ManagedDisk disk) => new() { Disk = disk };
}

internal enum DataDiskOrigin { Attach, Empty, FromImage, Copy, Restore }

/// <summary>A network card of a machine.</summary>
internal sealed record MachineInterface : Part
{
    [Maps("id")]
    public NetworkInterface? Interface { get; init; }

    [Maps("properties.primary")]
    public bool? IsFirst { get; init; }

    [Maps("properties.deleteOption")]
    public InterfaceFate? Fate { get; init; }
}

internal enum InterfaceFate { Delete, Detach }

/// <summary>An application of a compute gallery.</summary>
public sealed record GalleryApplication : Part
{
    /// <summary>The id of one of its versions.</summary>
    [Maps("packageReferenceId", Needed = true, Terraform = "version_id")]
    public Text? Version { get; init; }

    /// <summary>Its place among those that are installed, the lowest first. Null is Azure's default, 0.</summary>
    [Maps("order", Terraform = "order")]
    public int? Order { get; init; }

    /// <summary>The address of a blob with settings in the place of the version's own.</summary>
    [Maps("configurationReference", Terraform = "configuration_blob_uri")]
    public Text? Settings { get; init; }

    /// <summary>Any text that helps one to find it.</summary>
    [Maps("tags", Terraform = "tag")]
    public string? Tag { get; init; }

    /// <summary>Puts the newest version in the place of this one. Null is Azure's default, off.</summary>
    [Maps("enableAutomaticUpgrade", Terraform = "automatic_upgrade_enabled")]
    public bool? Updates { get; init; }

    /// <summary>A machine without it is no machine: its failure is the machine's. Null is Azure's default, off.</summary>
    [Maps("treatFailureAsDeploymentFailure", Terraform = "treat_failure_as_deployment_failure_enabled")]
    public bool? Needed { get; init; }
}

/// <summary>Where a machine's own words at its start are kept.</summary>
[Fixed("enabled", "true")]
public sealed record MachineStartLog : Part
{
    /// <summary>The blob endpoint of a storage account; a place that Azure manages when null.</summary>
    [Maps("storageUri", Terraform = "storage_account_uri")]
    public Text? Storage { get; init; }
}

public enum DiskCaching { None, ReadOnly, ReadWrite }
public enum DiskKind { [Wire("Standard_LRS")] StandardLrs, [Wire("StandardSSD_LRS")] StandardSsdLrs, [Wire("StandardSSD_ZRS")] StandardSsdZrs, [Wire("Premium_LRS")] PremiumLrs, [Wire("Premium_ZRS")] PremiumZrs }
