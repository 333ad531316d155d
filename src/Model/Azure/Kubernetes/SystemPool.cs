using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>The machines that a Kubernetes cluster itself runs on. Pods of one's own go to an <see cref="AgentPool"/>.</summary>
[Fixed("mode", "System")]
[Fixed("type", "VirtualMachineScaleSets", Terraform = "type")]
[Fixed("osType", "Linux")]
public sealed record SystemPool : Part
{
    /// <summary>Lower-case letters and digits, up to 12.</summary>
    [Maps("name", Terraform = "name", CreateOnly = true)]
    public string Name { get; init; } = "system";

    /// <summary>Keeps all pods away but the cluster's own. Azure's default is off; ours is on.</summary>
    [Maps(Terraform = "only_critical_addons_enabled", Via = nameof(Taints))]
    public bool OnlyTheClustersOwn { get; init; } = true;

    /// <summary>In ARM that is a taint like any other.</summary>
    [Maps("nodeTaints", Absent = new string[0])]
    internal IReadOnlyList<string> Taints { get => OnlyTheClustersOwn ? [CriticalTaint] : []; init => OnlyTheClustersOwn = value.Contains(CriticalTaint); }

    private const string CriticalTaint = "CriticalAddonsOnly=true:NoSchedule";

    /// <summary>What its machines are called while they are changed for others, as when the size changes.</summary>
    [Maps(Terraform = "temporary_name_for_rotation")]
    internal string TemporaryName => Name.Length > 9 ? Name.Substring(0, 9) + "tmp" : Name + "tmp";

    /// <summary>The size of one machine: <c>Standard_D4ds_v5</c>; <c>Standard_NC24ads_A100_v4</c> has a graphics processor.</summary>
    [Maps("vmSize", Terraform = "vm_size", CreateOnly = true)]
    public string Size { get; init; } = "Standard_D4ds_v5";

    /// <summary>How many machines; where <see cref="Scales"/>, how many at first.</summary>
    [Maps("count", Terraform = "node_count")]
    public int? Nodes { get => field ?? (Scales ? null : 3); init; }

    /// <summary>Adds and takes away machines as pods wait for them, between <see cref="MinimumNodes"/> and <see cref="MaximumNodes"/>.</summary>
    [Maps("enableAutoScaling", Terraform = "auto_scaling_enabled", Absent = false)]
    public bool Scales { get; init; } = true;

    /// <summary>The fewest machines, 0 to 1,000; a system pool has one or more.</summary>
    [Within(0, 1000)]
    [Maps("minCount", Terraform = "min_count")]
    public int? MinimumNodes { get => field ?? (Scales ? 3 : null); init; }

    /// <summary>The most machines, 1 to 1,000.</summary>
    [Within(1, 1000)]
    [Maps("maxCount", Terraform = "max_count")]
    public int? MaximumNodes { get => field ?? (Scales ? 5 : null); init; }

    /// <summary>The availability zones that its machines are spread over. Azure's default is none; ours is all three.</summary>
    [Maps("availabilityZones", Terraform = "zones", CreateOnly = true)]
    public IReadOnlyList<string> Zones { get; init; } = ["1", "2", "3"];

    /// <summary>The subnet of its machines.</summary>
    [Maps("vnetSubnetID", Terraform = "vnet_subnet_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>A subnet for pods of their own addresses, without an overlay.</summary>
    [Maps("podSubnetID", Terraform = "pod_subnet_id", CreateOnly = true)]
    public Subnet? PodSubnet { get; init; }

    /// <summary>Pods that one machine may have, 10 to 250. Null is Azure's default: 250 with an overlay, 30 without.</summary>
    [Within(10, 250)]
    [Maps("maxPods", Terraform = "max_pods", CreateOnly = true)]
    public int? MaximumPods { get; init; }

    /// <summary>The system of the machines. Null is Azure's default, Ubuntu.</summary>
    [Maps("osSKU", Terraform = "os_sku")]
    public NodeSystem? System { get; init; }

    /// <summary>Ephemeral disks are part of the machine: faster, free, and gone with it. Null is Azure's choice by size.</summary>
    [Maps("osDiskType", Terraform = "os_disk_type", CreateOnly = true)]
    public NodeDisk? Disk { get; init; }

    /// <summary>Gibibytes of the disk of the system. Null is Azure's choice by size.</summary>
    [Maps("osDiskSizeGB", Terraform = "os_disk_size_gb", CreateOnly = true)]
    public int? DiskSize { get; init; }

    /// <summary>Where images and containers are kept. Null is Azure's default, the disk of the system.</summary>
    [Maps("kubeletDiskType", Terraform = "kubelet_disk_type")]
    public KubeletDisk? ContainerDisk { get; init; }

    /// <summary>Encrypts disks and what is buffered on the machine itself too. Azure's default, and ours, is off: the subscription must first have the feature.</summary>
    [Maps("enableEncryptionAtHost", Terraform = "host_encryption_enabled", CreateOnly = true, Absent = false)]
    public bool EncryptionAtHost { get; init; }

    /// <summary>Cryptography as US federal agencies want it. Null is Azure's default, off.</summary>
    [Maps("enableFIPS", Terraform = "fips_enabled")]
    public bool? Fips { get; init; }

    /// <summary>Gives each machine a public address. Null is Azure's default, off.</summary>
    [Maps("enableNodePublicIP", Terraform = "node_public_ip_enabled")]
    public bool? PublicAddresses { get; init; }

    /// <summary>Lets machines have ultra disks. Null is Azure's default, off.</summary>
    [Maps("enableUltraSSD", Terraform = "ultra_ssd_enabled", CreateOnly = true)]
    public bool? UltraDisks { get; init; }

    /// <summary>The version of Kubernetes on the machines; that of the cluster when null.</summary>
    [Maps("orchestratorVersion", Terraform = "orchestrator_version")]
    public string? Version { get; init; }

    /// <summary>What becomes of machines that are not needed. Null is Azure's default, deleted.</summary>
    [Maps("scaleDownMode", Terraform = "scale_down_mode")]
    public ScaleDown? WhenIdle { get; init; }

    /// <summary>Parts of one graphics processor that pods have to themselves. Null is the whole.</summary>
    [Maps("gpuInstanceProfile", Terraform = "gpu_instance", CreateOnly = true)]
    public GpuShare? GpuShare { get; init; }

    /// <summary>Whether Azure installs the driver of the graphics processor. Null is Azure's default: it does.</summary>
    [Maps("gpuProfile.driver", Terraform = "gpu_driver", CreateOnly = true)]
    public GpuDriver? GpuDriver { get; init; }

    /// <summary>What pods may choose machines by.</summary>
    [Maps("nodeLabels", Terraform = "node_labels")]
    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    /// <summary>Machines that an upgrade adds meanwhile, as a number or in per cent. Azure's default is 10 %; ours is 33 %, which is faster.</summary>
    [Maps("upgradeSettings.maxSurge", Terraform = "upgrade_settings.max_surge")]
    public string MaximumSurge { get; init; } = "33%";

    /// <summary>Minutes that pods are given to leave a machine, 1 to 1,440. Null is Azure's default, 30.</summary>
    [Within(1, 1440)]
    [Maps("upgradeSettings.drainTimeoutInMinutes", Terraform = "upgrade_settings.drain_timeout_in_minutes")]
    public int? DrainMinutes { get; init; }

    /// <summary>Minutes that an upgrade waits after each machine, 0 to 30. Null is Azure's default, none.</summary>
    [Within(0, 30)]
    [Maps("upgradeSettings.nodeSoakDurationInMinutes", Terraform = "upgrade_settings.node_soak_duration_in_minutes")]
    public int? SoakMinutes { get; init; }
}
