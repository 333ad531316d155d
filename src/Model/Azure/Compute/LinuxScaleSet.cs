using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Many Linux machines of one kind, spread over zones, more or fewer as needed. Flexible orchestration: each is a machine like any other.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.compute/virtualmachinescalesets</remarks>
[AzureResource("Microsoft.Compute/virtualMachineScaleSets", "2024-07-01", Terraform = "azurerm_orchestrated_virtual_machine_scale_set")]
[Service("Virtual machine scale set", "Many machines of one kind, more or fewer as needed", Icon = "virtual-machine", Source = "https://learn.microsoft.com/azure/virtual-machine-scale-sets/overview")]
[Without(Traits.PublicEndpoint | Traits.PrivateLink | Traits.Keys | Traits.Grants)]
[Named("vmss", 1, 64, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics(Logs = false)]
[Fixed("properties.orchestrationMode", "Flexible")]
[Fixed("properties.virtualMachineProfile.networkProfile.networkApiVersion", "2020-11-01", Terraform = "network_api_version")]
public sealed class LinuxScaleSet(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity, INetworkInjected, IZoneRedundant
{
    /// <summary>The size of each machine: <c>Standard_D2s_v5</c>.</summary>
    [Maps("sku.name", Terraform = "sku_name")]
    public string Size { get; init; } = "Standard_D2s_v5";

    /// <summary>How many machines, 0 to 1,000. Azure has no default; ours is 2.</summary>
    [Within(0, 1000)]
    [Maps("sku.capacity", Terraform = "instances")]
    public int Instances { get; init; } = 2;

    /// <summary>The zones that the machines are spread over; all three unless given.</summary>
    [Maps("zones", Terraform = "zones")]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>Keeps the numbers of machines in the zones alike, even where one zone has no room. Null is Azure's default, off.</summary>
    [Maps("properties.zoneBalance", Terraform = "zone_balance", CreateOnly = true)]
    public bool? Balanced { get; init; }

    /// <summary>Over how many groups of hardware the machines of a zone are spread: 1 leaves it to Azure, as many as there are.</summary>
    [Within(1, 5)]
    [Maps("properties.platformFaultDomainCount", Terraform = "platform_fault_domain_count", CreateOnly = true)]
    public int FaultDomains { get; init; } = 1;

    /// <summary>What connects each machine to networks, the first one foremost.</summary>
    [Maps("properties.virtualMachineProfile.networkProfile.networkInterfaceConfigurations", Needed = true, Terraform = "network_interface")]
    public IReadOnlyList<ScaleSetInterface> Interfaces { get => _interfaces ?? (Subnet is null ? [] : [new() { Addresses = [new() { Subnet = Subnet }] }]); init => _interfaces = value; }

    private readonly IReadOnlyList<ScaleSetInterface>? _interfaces;

    /// <summary>The subnet that the machines are in, unless <see cref="Interfaces"/> say more.</summary>
    public Subnet? Subnet { get => field ?? _interfaces?.FirstOrDefault()?.Addresses.FirstOrDefault()?.Subnet; init; }

    /// <summary>The name of the administrator.</summary>
    [Maps("properties.virtualMachineProfile.osProfile.adminUsername", Terraform = "os_profile.linux_configuration.admin_username", CreateOnly = true)]
    public string Administrator { get; init; } = "azureuser";

    /// <summary>Whom the machines let in: the administrator's public key.</summary>
    [Maps("properties.virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys[0].keyData", Needed = true, Terraform = "os_profile.linux_configuration.admin_ssh_key.public_key")]
    public Text? PublicKey { get; init; }

    [Maps(Terraform = "os_profile.linux_configuration.admin_ssh_key.username")]
    internal string? KeyOwner => PublicKey is null ? null : Administrator;

    [Maps("properties.virtualMachineProfile.osProfile.linuxConfiguration.ssh.publicKeys[0].path")]
    internal string? KeyPath { get => PublicKey is null ? null : $"/home/{Administrator}/.ssh/authorized_keys"; init { } }

    /// <summary>Accepts passwords. Azure's default is on where a password is given; ours is off.</summary>
    [Maps("!properties.virtualMachineProfile.osProfile.linuxConfiguration.disablePasswordAuthentication", Terraform = "!os_profile.linux_configuration.disable_password_authentication")]
    public bool Passwords { get; init; }

    /// <summary>Who brings updates: the system itself as the image has it, or Azure in an order that keeps others up. Azure's default, and ours, is the image's: Azure asks for an extension that tells whether a machine is well.</summary>
    [Maps("properties.virtualMachineProfile.osProfile.linuxConfiguration.patchSettings.patchMode", Terraform = "os_profile.linux_configuration.patch_mode")]
    public LinuxPatches Patches { get; init; } = LinuxPatches.ImageDefault;

    /// <summary>How the machines' names begin; the set's own name unless given.</summary>
    [Maps("properties.virtualMachineProfile.osProfile.computerNamePrefix", Terraform = "os_profile.linux_configuration.computer_name_prefix", CreateOnly = true)]
    public string? ComputerNames { get; init; }

    /// <summary>The system that the machines start from.</summary>
    [Maps("properties.virtualMachineProfile.storageProfile.imageReference", Terraform = "source_image_reference")]
    public MachineImage Image { get; init; } = MachineImage.Ubuntu;

    /// <summary>The disk of the system of each.</summary>
    [Maps("properties.virtualMachineProfile.storageProfile.osDisk", Terraform = "os_disk")]
    public ScaleSetDisk OsDisk { get; init; } = new();

    /// <summary>Disks that each machine gets, empty.</summary>
    [Maps("properties.virtualMachineProfile.storageProfile.dataDisks", Terraform = "data_disk")]
    public IReadOnlyList<ScaleSetDataDisk> DataDisks { get => [.. field.Select((disk, place) => disk.Place is null ? disk with { Place = place } : disk)]; init; } = [];

    /// <summary>Encrypts disks and what is buffered on the machines themselves too. Azure's default, and ours, is off: the subscription must first have the feature.</summary>
    [Maps("properties.virtualMachineProfile.securityProfile.encryptionAtHost", Terraform = "encryption_at_host_enabled")]
    public bool? EncryptionAtHost { get; init; }

    /// <summary>Keeps what each machine says while it starts; not kept when null.</summary>
    [Maps("properties.virtualMachineProfile.diagnosticsProfile.bootDiagnostics", Terraform = "boot_diagnostics")]
    public MachineStartLog? StartLog { get; init; }

    /// <summary>Cheap and taken back at any time. Null is Azure's default, regular.</summary>
    [Maps("properties.virtualMachineProfile.priority", Terraform = "priority", CreateOnly = true)]
    public MachinePriority? Priority { get; init; }

    /// <summary>For spot machines: what becomes of them when Azure takes them back.</summary>
    [Maps("properties.virtualMachineProfile.evictionPolicy", Terraform = "eviction_policy", CreateOnly = true)]
    public PoolEviction? Eviction { get => field ?? (Priority == MachinePriority.Spot ? PoolEviction.Deallocate : null); init; }

    /// <summary>Puts a new machine in the place of one that is not well, after so long, as ISO 8601 writes it: <c>PT30M</c>. Not done when null; needs something that tells whether a machine is well.</summary>
    [Maps("properties.automaticRepairsPolicy.gracePeriod", Terraform = "automatic_instance_repair.grace_period")]
    public string? RepairsAfter { get; init; }

    [Maps("properties.automaticRepairsPolicy.enabled", Terraform = "automatic_instance_repair.enabled")]
    internal bool? Repairs { get => RepairsAfter is null ? null : true; init { } }

    /// <summary>How long before a machine is taken away it is told, as ISO 8601 writes it: <c>PT5M</c>; not told when null.</summary>
    [Maps("properties.virtualMachineProfile.scheduledEventsProfile.terminateNotificationProfile.notBeforeTimeout", Terraform = "termination_notification.timeout")]
    public string? TerminationNotice { get; init; }

    [Maps("properties.virtualMachineProfile.scheduledEventsProfile.terminateNotificationProfile.enable", Terraform = "termination_notification.enabled")]
    internal bool? NotesTermination { get => TerminationNotice is null ? null : true; init { } }

    /// <summary>What the machines are told, in base 64, at each start; readable on the machines by all, so never a secret.</summary>
    [Maps("properties.virtualMachineProfile.userData", Terraform = "user_data_base64")]
    public Text? UserData { get; init; }

    /// <summary>Identities that the machines act under. azurerm lets them have user-assigned ones alone.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; }

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

/// <summary>What connects each machine of a set to a network.</summary>
public sealed record ScaleSetInterface : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "main";

    [Maps("properties.primary", Terraform = "primary")]
    public bool Primary { get; init; } = true;

    /// <summary>Its addresses.</summary>
    [Maps("properties.ipConfigurations", Terraform = "ip_configuration")]
    public IReadOnlyList<ScaleSetAddress> Addresses { get; init; } = [];

    /// <summary>Goes past the host straight to the network card, which larger machines can. Null is Azure's default, off.</summary>
    [Maps("properties.enableAcceleratedNetworking", Terraform = "enable_accelerated_networking")]
    public bool? AcceleratedNetworking { get; init; }

    /// <summary>Which traffic may pass, beside what the subnet's says.</summary>
    [Maps("properties.networkSecurityGroup.id", Terraform = "network_security_group_id")]
    public NetworkSecurityGroup? SecurityGroup { get; init; }
}

/// <summary>An address of each machine of a set.</summary>
public sealed record ScaleSetAddress : Part
{
    [Maps("name", Terraform = "name")]
    public string Name { get; init; } = "main";

    [Maps("properties.primary", Terraform = "primary")]
    public bool Primary { get; init; } = true;

    [Maps("properties.subnet.id", Terraform = "subnet_id")]
    public Subnet? Subnet { get; init; }

    /// <summary>Pools of load balancers that the machines are in.</summary>
    [Maps("properties.loadBalancerBackendAddressPools[].id", Terraform = "load_balancer_backend_address_pool_ids")]
    public IReadOnlyList<LoadBalancerPool> Pools { get; init; } = [];
}

/// <summary>The disk of the system of each machine of a set.</summary>
[Fixed("createOption", "FromImage")]
[Fixed("osType", "Linux")]
public sealed record ScaleSetDisk : Part
{
    /// <summary>What the machine keeps in memory of it.</summary>
    [Maps("caching", Terraform = "caching")]
    public DiskCaching Caching { get; init; } = DiskCaching.ReadWrite;

    /// <summary>What it is made of, and in how many zones.</summary>
    [Maps("managedDisk.storageAccountType", Terraform = "storage_account_type")]
    public DiskKind Kind { get; init; } = DiskKind.PremiumLrs;

    /// <summary>Gibibytes; as many as the image has when null.</summary>
    [Maps("diskSizeGB", Terraform = "disk_size_gb")]
    public int? SizeGigabytes { get; init; }
}

/// <summary>A disk that each machine of a set gets.</summary>
[Fixed("createOption", "Empty", Terraform = "create_option")]
public sealed record ScaleSetDataDisk : Part
{
    /// <summary>Its number in the machine, 0 to 63; its place in the list unless given.</summary>
    [Within(0, 63)]
    [Maps("lun", Terraform = "lun")]
    public int? Place { get; init; }

    /// <summary>Gibibytes, 4 to 32,767.</summary>
    [Within(4, 32767)]
    [Maps("diskSizeGB", Terraform = "disk_size_gb")]
    public int SizeGigabytes { get; init; } = 128;

    /// <summary>What it is made of, and in how many zones.</summary>
    [Maps("managedDisk.storageAccountType", Terraform = "storage_account_type")]
    public DiskKind Kind { get; init; } = DiskKind.PremiumLrs;

    /// <summary>What the machine keeps in memory of it; nothing unless given.</summary>
    [Maps("caching", Terraform = "caching")]
    public DiskCaching Caching { get; init; } = DiskCaching.None;
}
