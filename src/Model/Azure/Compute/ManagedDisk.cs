using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A disk of its own, which a machine can be given. Closed to all but machines.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.compute/disks</remarks>
[AzureResource("Microsoft.Compute/disks", "2024-03-02", Terraform = "azurerm_managed_disk")]
[Service("Managed disk", "A disk that a machine can be given", Icon = "virtual-machine", Stateful = true, Source = "https://learn.microsoft.com/azure/virtual-machines/managed-disks-overview")]
[Without(Traits.Any & ~(Traits.PrivateLink | Traits.PublicEndpoint | Traits.Zones))]
[Without(Traits.PrivateLink, Although = "endpoints lead to a disk access, which has no class")]
[Named("disk", 1, 80, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.ResourceGroup)]
[Fixed("properties.creationData.createOption", "Empty", Terraform = "create_option")]
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

    string IZoneRedundant.ZoneSetting => nameof(Kind);
    bool IZoneRedundant.IsZoneRedundant => Kind is DiskKind.PremiumZrs or DiskKind.StandardSsdZrs;
}

public enum DiskAccess { AllowAll, AllowPrivate, DenyAll }
