using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A machine of one's own; Linux and Windows differ in how one signs in.</summary>
[Named("vm", 1, 64, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
public abstract class VirtualMachine : RegionalResource, IHasIdentity, INetworkInjected, IZoneRedundant
{
    private protected VirtualMachine(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>The size: <c>Standard_D2s_v5</c>.</summary>
    [Maps("properties.hardwareProfile.vmSize", Terraform = "size")]
    public string Size { get; init; } = "Standard_D2s_v5";

    /// <summary>What connects it to networks, the first one foremost.</summary>
    [Maps("properties.networkProfile.networkInterfaces[].id", Needed = true, Terraform = "network_interface_ids", Ordered = true)]
    public IReadOnlyList<NetworkInterface> Interfaces { get; init; } = [];

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

    [Maps("managedDisk.storageAccountType", Terraform = "storage_account_type", CreateOnly = true)]
    public DiskKind Kind { get; init; } = DiskKind.PremiumLrs;

    /// <summary>Gibibytes; as many as the image has when null.</summary>
    [Maps("diskSizeGB", Terraform = "disk_size_gb")]
    public int? SizeGigabytes { get; init; }

    /// <summary>Its name in Azure; Azure makes one when null.</summary>
    [Maps("name", Terraform = "name", CreateOnly = true)]
    public string? Name { get; init; }
}

public enum DiskCaching { None, ReadOnly, ReadWrite }
public enum DiskKind { [Wire("Standard_LRS")] StandardLrs, [Wire("StandardSSD_LRS")] StandardSsdLrs, [Wire("StandardSSD_ZRS")] StandardSsdZrs, [Wire("Premium_LRS")] PremiumLrs, [Wire("Premium_ZRS")] PremiumZrs }
