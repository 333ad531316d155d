using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A compute cluster: machines that come for jobs and go when there are none.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.machinelearningservices/workspaces/computes</remarks>
[AzureResource("Microsoft.MachineLearningServices/workspaces/computes", "2026-05-01", Terraform = "azurerm_machine_learning_compute_cluster")]
[Fixed("properties.computeType", "AmlCompute", Discriminates = true)]
[Service("Compute cluster", "Machines that come for jobs and go when there are none", Deep = true, Icon = "machine-learning", Source = "https://learn.microsoft.com/azure/machine-learning/how-to-create-attach-compute-cluster")]
[Without(Traits.Any & ~(Traits.Keys | Traits.Identity | Traits.Injection))]
[Without(Traits.Keys, Although = "keys are for signing in to its machines alone")]
[Named("", 3, 24, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(MachineLearningWorkspace), "machine_learning_workspace_id")]
public sealed class ComputeCluster(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<MachineLearningWorkspace>(name, new(file, line, expression)), IHasIdentity, INetworkInjected
{
    /// <summary>The size of a machine, as in <c>Standard_DS3_v2</c>.</summary>
    [Maps("properties.properties.vmSize", Terraform = "vm_size", CreateOnly = true)]
    public required string Size { get; init; }

    /// <summary>Whether machines are kept, or taken away when Azure needs them and cheaper. Azure's default, and ours, is kept.</summary>
    [Maps("properties.properties.vmPriority", Terraform = "vm_priority", CreateOnly = true)]
    public ComputePriority Priority { get; init; } = ComputePriority.Dedicated;

    /// <summary>Machines that are always there, and paid for. Ours is none.</summary>
    [Maps("properties.properties.scaleSettings.minNodeCount", Terraform = "scale_settings.min_node_count")]
    public int Minimum { get; init; }

    /// <summary>The most machines. Ours is one.</summary>
    [Maps("properties.properties.scaleSettings.maxNodeCount", Terraform = "scale_settings.max_node_count")]
    public int Maximum { get; init; } = 1;

    /// <summary>How long a machine waits for the next job, as in <c>PT2M</c>. Azure's default, and ours, is two minutes.</summary>
    [Maps("properties.properties.scaleSettings.nodeIdleTimeBeforeScaleDown", Terraform = "scale_settings.scale_down_nodes_after_idle_duration")]
    public string Idle { get; init; } = "PT120S";

    /// <summary>The subnet of its machines; the workspace's managed network, where it has one, when null.</summary>
    [Maps("properties.properties.subnet.id", Terraform = "subnet_resource_id", CreateOnly = true)]
    public Subnet? Subnet { get; init; }

    /// <summary>Gives machines public addresses. Azure's default is on; ours is off.</summary>
    [Maps("properties.properties.enableNodePublicIp", Terraform = "node_public_ip_enabled", CreateOnly = true, Absent = true)]
    public bool PublicAddresses { get; init; }

    /// <summary>Opens SSH to the Internet. Ours is off.</summary>
    [Maps("properties.properties.remoteLoginPortPublicAccess=Enabled|Disabled", Terraform = "ssh_public_access_enabled", CreateOnly = true)]
    public bool PublicSsh { get; init; }

    /// <summary>Lets people sign in to machines with SSH. Azure's default is on; ours is off.</summary>
    [Maps("!properties.disableLocalAuth", Terraform = "local_auth_enabled", CreateOnly = true, Absent = true)]
    public bool LocalUsers { get; init; }

    /// <summary>What its machines run. Azure's default, and ours, is Linux.</summary>
    [Maps("properties.properties.osType", CreateOnly = true, Azapi = true, Absent = ComputeSystem.Linux)]
    public ComputeSystem System { get; init; } = ComputeSystem.Linux;

    /// <summary>Keeps machines apart from those of other clusters on the network.</summary>
    [Maps("properties.properties.isolatedNetwork", CreateOnly = true, Azapi = true, Absent = false)]
    public bool IsolatedNetwork { get; init; }

    /// <summary>What it is for.</summary>
    [Maps("properties.description", Terraform = "description", CreateOnly = true)]
    public string? Description { get; init; }

    /// <summary>What jobs act as towards data, where they do not act as who started them.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;
}

public enum ComputePriority { Dedicated, LowPriority }
public enum ComputeSystem { Linux, Windows }
