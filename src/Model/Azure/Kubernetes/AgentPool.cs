using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Machines of a Kubernetes cluster that are alike: of a size, with labels that pods choose them by and taints that keep others away.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.containerservice/managedclusters/agentpools</remarks>
[AzureResource("Microsoft.ContainerService/managedClusters/agentPools", "2025-05-01", Terraform = "azurerm_kubernetes_cluster_node_pool")]
[Service("Node pool", "Machines of a Kubernetes cluster that are alike", Deep = true, Icon = "aks", Source = "https://learn.microsoft.com/azure/aks/create-node-pools")]
[Without(Traits.Any & ~(Traits.Zones | Traits.Injection))]
[Named("np", 1, 12, NameCharacters.LowerAlphanumeric, NameScope.Parent)]
[BelongsTo(typeof(KubernetesCluster), "kubernetes_cluster_id")]
[Fixed("properties.type", "VirtualMachineScaleSets")]
public sealed class AgentPool(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<KubernetesCluster>(name, new(file, line, expression)), IZoneRedundant, INetworkInjected
{
    /// <summary>Whether the cluster's own parts may run there, or a person's alone.</summary>
    [Maps("properties.mode", Terraform = "mode", Absent = PoolMode.User)]
    public PoolMode Mode { get; init; } = PoolMode.User;

    /// <summary>What keeps pods away that do not tolerate it: <c>sku=gpu:NoSchedule</c>.</summary>
    [Maps("properties.nodeTaints", Terraform = "node_taints")]
    public IReadOnlyList<string> Taints { get; init; } = [];

    [Maps("properties.osType", Terraform = "os_type", CreateOnly = true, Absent = NodeSystemKind.Linux)]
    public NodeSystemKind SystemKind { get; init; } = NodeSystemKind.Linux;

    /// <summary>Machines that Azure has left over: cheap, and taken back at any time. Cannot be changed later.</summary>
    [Maps("properties.scaleSetPriority", Terraform = "priority", CreateOnly = true, Absent = PoolPriority.Regular)]
    public PoolPriority Priority { get; init; } = PoolPriority.Regular;

    /// <summary>For spot machines: what becomes of them when Azure takes them back.</summary>
    [Maps("properties.scaleSetEvictionPolicy", Terraform = "eviction_policy", CreateOnly = true)]
    public PoolEviction? Eviction { get => field ?? (Priority == PoolPriority.Spot ? PoolEviction.Delete : null); init; }

    /// <summary>For spot machines: the most that one may cost an hour in US dollars; -1 for the usual price.</summary>
    [Maps("properties.spotMaxPrice", Terraform = "spot_max_price", CreateOnly = true)]
    public decimal? MaximumPrice { get => field ?? (Priority == PoolPriority.Spot ? -1 : null); init; }

    /// <summary>Tags of its machines.</summary>
    [Maps("properties.tags", Terraform = "tags")]
    public IReadOnlyDictionary<string, string>? Tags { get; init; }

    /// <summary>The size of one machine: <c>Standard_D4ds_v5</c>; <c>Standard_NC24ads_A100_v4</c> has a graphics processor.</summary>
    [Maps("properties.vmSize", Terraform = "vm_size", CreateOnly = true)]
    public string Size { get; init; } = "Standard_D4ds_v5";

    /// <summary>How many machines; where <see cref="Scales"/>, how many at first.</summary>
    [Maps("properties.count", Terraform = "node_count")]
    public int? Nodes { get => field ?? (Scales ? null : 1); init; }

    /// <summary>Adds and takes away machines as pods wait for them, between <see cref="MinimumNodes"/> and <see cref="MaximumNodes"/>.</summary>
    [Maps("properties.enableAutoScaling", Terraform = "auto_scaling_enabled", Absent = false)]
    public bool Scales { get; init; } = true;

    /// <summary>The fewest machines, 0 to 1,000; a system pool has one or more.</summary>
    [Within(0, 1000)]
    [Maps("properties.minCount", Terraform = "min_count")]
    public int? MinimumNodes { get => field ?? (Scales ? 1 : null); init; }

    /// <summary>The most machines, 1 to 1,000.</summary>
    [Within(1, 1000)]
    [Maps("properties.maxCount", Terraform = "max_count")]
    public int? MaximumNodes { get => field ?? (Scales ? 5 : null); init; }

    /// <summary>The availability zones that its machines are spread over. Azure's default is none; ours is all three.</summary>
    [Maps("properties.availabilityZones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>The subnet of its machines.</summary>
    [Maps("properties.vnetSubnetID", Terraform = "vnet_subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get => field ?? Enclosing.OfType<KubernetesCluster>().FirstOrDefault()?.SystemPool.Subnet; init; }

    /// <summary>A subnet for pods of their own addresses, without an overlay.</summary>
    [Maps("properties.podSubnetID", Terraform = "pod_subnet_id", CreateOnly = true)]
    public Subnet? PodSubnet { get; init; }

    /// <summary>Pods that one machine may have, 10 to 250. Null is Azure's default: 250 with an overlay, 30 without.</summary>
    [Within(10, 250)]
    [Maps("properties.maxPods", Terraform = "max_pods", CreateOnly = true)]
    public int? MaximumPods { get; init; }

    /// <summary>The system of the machines. Null is Azure's default, Ubuntu.</summary>
    [Maps("properties.osSKU", Terraform = "os_sku")]
    public NodeSystem? System { get; init; }

    /// <summary>Ephemeral disks are part of the machine: faster, free, and gone with it. Null is Azure's choice by size.</summary>
    [Maps("properties.osDiskType", Terraform = "os_disk_type", CreateOnly = true)]
    public NodeDisk? Disk { get; init; }

    /// <summary>Gibibytes of the disk of the system. Null is Azure's choice by size.</summary>
    [Maps("properties.osDiskSizeGB", Terraform = "os_disk_size_gb", CreateOnly = true)]
    public int? DiskSize { get; init; }

    /// <summary>Where images and containers are kept. Null is Azure's default, the disk of the system.</summary>
    [Maps("properties.kubeletDiskType", Terraform = "kubelet_disk_type")]
    public KubeletDisk? ContainerDisk { get; init; }

    /// <summary>Encrypts disks and what is buffered on the machine itself too. Azure's default, and ours, is off: the subscription must first have the feature.</summary>
    [Maps("properties.enableEncryptionAtHost", Terraform = "host_encryption_enabled", CreateOnly = true, Absent = false)]
    public bool EncryptionAtHost { get; init; }

    /// <summary>Cryptography as US federal agencies want it. Null is Azure's default, off.</summary>
    [Maps("properties.enableFIPS", Terraform = "fips_enabled")]
    public bool? Fips { get; init; }

    /// <summary>Gives each machine a public address. Null is Azure's default, off.</summary>
    [Maps("properties.enableNodePublicIP", Terraform = "node_public_ip_enabled")]
    public bool? PublicAddresses { get; init; }

    /// <summary>Lets machines have ultra disks. Null is Azure's default, off.</summary>
    [Maps("properties.enableUltraSSD", Terraform = "ultra_ssd_enabled", CreateOnly = true)]
    public bool? UltraDisks { get; init; }

    /// <summary>The version of Kubernetes on the machines; that of the cluster when null.</summary>
    [Maps("properties.orchestratorVersion", Terraform = "orchestrator_version")]
    public string? Version { get; init; }

    /// <summary>What becomes of machines that are not needed. Null is Azure's default, deleted.</summary>
    [Maps("properties.scaleDownMode", Terraform = "scale_down_mode")]
    public ScaleDown? WhenIdle { get; init; }

    /// <summary>Parts of one graphics processor that pods have to themselves. Null is the whole.</summary>
    [Maps("properties.gpuInstanceProfile", Terraform = "gpu_instance", CreateOnly = true)]
    public GpuShare? GpuShare { get; init; }

    /// <summary>Whether Azure installs the driver of the graphics processor. Null is Azure's default: it does.</summary>
    [Maps("properties.gpuProfile.driver", Terraform = "gpu_driver", CreateOnly = true)]
    public GpuDriver? GpuDriver { get; init; }

    /// <summary>What pods may choose machines by.</summary>
    [Maps("properties.nodeLabels", Terraform = "node_labels")]
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>Machines that an upgrade adds meanwhile, as a number or in per cent. Azure's default is 10 %; ours is 33 %, which is faster.</summary>
    [Maps("properties.upgradeSettings.maxSurge", Terraform = "upgrade_settings.max_surge")]
    public string MaximumSurge { get; init; } = "33%";

    /// <summary>Minutes that pods are given to leave a machine, 1 to 1,440. Null is Azure's default, 30.</summary>
    [Within(1, 1440)]
    [Maps("properties.upgradeSettings.drainTimeoutInMinutes", Terraform = "upgrade_settings.drain_timeout_in_minutes")]
    public int? DrainMinutes { get; init; }

    /// <summary>Minutes that an upgrade waits after each machine, 0 to 30. Null is Azure's default, none.</summary>
    [Within(0, 30)]
    [Maps("properties.upgradeSettings.nodeSoakDurationInMinutes", Terraform = "upgrade_settings.node_soak_duration_in_minutes")]
    public int? SoakMinutes { get; init; }

    string IZoneRedundant.ZoneSetting => nameof(Zones);
    bool IZoneRedundant.IsZoneRedundant => Zones.Count >= 2;
}

public enum PoolMode { User, System, Gateway }
public enum PoolPriority { Regular, Spot }
public enum PoolEviction { Delete, Deallocate }
public enum NodeSystemKind { Linux, Windows }
public enum NodeSystem { Ubuntu, Ubuntu2204, Ubuntu2404, AzureLinux, AzureLinux3, Windows2019, Windows2022 }
public enum NodeDisk { Ephemeral, Managed }
public enum KubeletDisk { [Wire("OS")] System, Temporary }
public enum ScaleDown { Delete, Deallocate }
public enum GpuShare { [Wire("MIG1g")] Seventh, [Wire("MIG2g")] TwoSevenths, [Wire("MIG3g")] ThreeSevenths, [Wire("MIG4g")] FourSevenths, [Wire("MIG7g")] Whole }
public enum GpuDriver { Install, None }
