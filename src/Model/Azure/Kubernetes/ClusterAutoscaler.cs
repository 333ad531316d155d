using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>When machines are added and taken away. Times are a number with its unit: <c>10m</c>. What is null is as Azure has it.</summary>
public sealed record ClusterAutoscaler : Part
{
    /// <summary>Keeps pools that are alike of one size.</summary>
    [Maps("balance-similar-node-groups=true|false", Terraform = "balance_similar_node_groups")]
    public bool? Balances { get; init; }

    /// <summary>Which pool grows.</summary>
    [Maps("expander", Terraform = "expander")]
    public ClusterExpander? Expander { get; init; }

    /// <summary>How long a machine may take to be there.</summary>
    [Maps("max-node-provision-time", Terraform = "max_node_provisioning_time")]
    public string? ProvisioningTime { get; init; }

    /// <summary>How old a waiting pod must be.</summary>
    [Maps("new-pod-scale-up-delay", Terraform = "new_pod_scale_up_delay")]
    public string? PodDelay { get; init; }

    /// <summary>How long none is taken away after one was added.</summary>
    [Maps("scale-down-delay-after-add", Terraform = "scale_down_delay_after_add")]
    public string? DelayAfterAdding { get; init; }

    /// <summary>How long a machine must have been without need.</summary>
    [Maps("scale-down-unneeded-time", Terraform = "scale_down_unneeded")]
    public string? Unneeded { get; init; }

    /// <summary>The use below which a machine is without need, 0 to 1 as text: <c>0.5</c>.</summary>
    [Maps("scale-down-utilization-threshold", Terraform = "scale_down_utilization_threshold")]
    public string? UseThreshold { get; init; }

    /// <summary>Between two looks.</summary>
    [Maps("scan-interval", Terraform = "scan_interval")]
    public string? ScanInterval { get; init; }

    /// <summary>Keeps machines with pods that have files on them.</summary>
    [Maps("skip-nodes-with-local-storage=true|false", Terraform = "skip_nodes_with_local_storage")]
    public bool? KeepsLocalFiles { get; init; }

    /// <summary>Keeps machines with pods of the cluster's own.</summary>
    [Maps("skip-nodes-with-system-pods=true|false", Terraform = "skip_nodes_with_system_pods")]
    public bool? KeepsSystemPods { get; init; }
}

public enum ClusterExpander { [Wire("random")] Random, [Wire("least-waste")] LeastWaste, [Wire("most-pods")] MostPods, [Wire("priority")] Priority }
