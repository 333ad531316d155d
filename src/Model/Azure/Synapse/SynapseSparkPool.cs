using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A Spark pool: what machines a Synapse workspace starts for notebooks and jobs. It costs only while they run.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.synapse/workspaces/bigdatapools</remarks>
[AzureResource("Microsoft.Synapse/workspaces/bigDataPools", "2021-06-01", Terraform = "azurerm_synapse_spark_pool")]
[Service("Synapse Spark pool", "The machines that notebooks and jobs of a Synapse workspace run on", Deep = true, Icon = "synapse", Source = "https://learn.microsoft.com/azure/synapse-analytics/spark/apache-spark-overview")]
[Without(Traits.Any & ~Traits.Diagnostics)]
[Named("synsp", 1, 15, NameCharacters.Alphanumeric, NameScope.Parent)]
[BelongsTo(typeof(SynapseWorkspace), "synapse_workspace_id")]
[Diagnostics]
public sealed class SynapseSparkPool(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalChild<SynapseWorkspace>(name, new(file, line, expression))
{
    /// <summary>Where it is: always where its workspace is. azurerm asks the parent.</summary>
    [Maps("location", CreateOnly = true)]
    public override Region Location { get => base.Location; init => base.Location = value; }

    /// <summary>The version of Spark: <c>3.4</c>.</summary>
    [Maps("properties.sparkVersion", Terraform = "spark_version")]
    public string Version { get; init; } = "3.4";

    [Maps("properties.nodeSize", Terraform = "node_size")]
    public SparkNode Size { get; init; } = SparkNode.Small;

    [Maps("properties.nodeSizeFamily", Terraform = "node_size_family")]
    public SparkFamily Family { get; init; } = SparkFamily.MemoryOptimized;

    /// <summary>The fewest machines, 3 to 200, between which and <see cref="MaximumNodes"/> it scales.</summary>
    [Within(3, 200)]
    [Maps("properties.autoScale.minNodeCount", Terraform = "auto_scale.min_node_count", TerraformWhen = nameof(Scales))]
    public int? MinimumNodes { get; init; } = 3;

    /// <summary>The most machines, 3 to 200.</summary>
    [Within(3, 200)]
    [Maps("properties.autoScale.maxNodeCount", Terraform = "auto_scale.max_node_count", TerraformWhen = nameof(Scales))]
    public int? MaximumNodes { get; init; } = 5;

    /// <summary>Takes more machines when there is more to do. Azure's default is off; ours is on.</summary>
    [Maps("properties.autoScale.enabled", Absent = false)]
    public bool Scales { get; init; } = true;

    /// <summary>How many machines, 3 to 200, where it does not scale.</summary>
    [Within(3, 200)]
    [Maps("properties.nodeCount", Terraform = "node_count", TerraformWhen = nameof(IsFixed))]
    public int? Nodes { get => field ?? (Scales ? null : 3); init; }

    internal bool IsFixed => !Scales;

    /// <summary>Minutes without work after which its machines go, 5 to 10,080; never when null.</summary>
    [Within(5, 10080)]
    [Maps("properties.autoPause.delayInMinutes", Terraform = "auto_pause.delay_in_minutes", TerraformWhen = nameof(Pauses))]
    public int? PausesAfterMinutes { get; init; } = 15;

    [Maps("properties.autoPause.enabled")]
    internal bool Pauses { get => _pauses ?? PausesAfterMinutes is not null; init => _pauses = value; }

    private readonly bool? _pauses;

    /// <summary>Per cent of local disks that keep what was read, 0 to 100.</summary>
    [Within(0, 100)]
    [Maps("properties.cacheSize", Terraform = "cache_size")]
    public int? CachePercent { get; init; }

    /// <summary>Runs on hardware that nobody else uses; for the largest machines.</summary>
    [Maps("properties.isComputeIsolationEnabled", Terraform = "compute_isolation_enabled", Absent = false)]
    public bool Isolated { get; init; }

    /// <summary>Lets a session bring libraries of its own.</summary>
    [Maps("properties.sessionLevelPackagesEnabled", Terraform = "session_level_packages_enabled", Absent = false)]
    public bool SessionLibraries { get; init; }

    /// <summary>Lets a job take more executors when it needs them.</summary>
    [Maps("properties.dynamicExecutorAllocation.enabled", Terraform = "dynamic_executor_allocation_enabled", Absent = false)]
    public bool DynamicExecutors { get; init; }

    [Maps("properties.dynamicExecutorAllocation.minExecutors", Terraform = "min_executors", TerraformWhen = nameof(DynamicExecutors))]
    public int? MinimumExecutors { get; init; }

    [Maps("properties.dynamicExecutorAllocation.maxExecutors", Terraform = "max_executors", TerraformWhen = nameof(DynamicExecutors))]
    public int? MaximumExecutors { get; init; }

    /// <summary>Tunes Spark by itself.</summary>
    [Maps("properties.isAutotuneEnabled", Azapi = true, Absent = false)]
    public bool Tunes { get; init; }

    /// <summary>The folder for what Spark notes of its jobs.</summary>
    [Maps("properties.sparkEventsFolder", Terraform = "spark_events_folder")]
    public string? EventsFolder { get; init; }

    [Maps("properties.defaultSparkLogFolder", Terraform = "spark_log_folder")]
    public string? LogFolder { get; init; }

    /// <summary>Libraries that all sessions have.</summary>
    [Maps("properties.libraryRequirements", Terraform = "library_requirement")]
    public SparkFile? Libraries { get; init; }

    /// <summary>Settings that all sessions have.</summary>
    [Maps("properties.sparkConfigProperties", Terraform = "spark_config")]
    public SparkFile? Settings { get; init; }
}

public enum SparkNode { Small, Medium, Large, XLarge, XXLarge, XXXLarge, None }
public enum SparkFamily { MemoryOptimized, HardwareAcceleratedFPGA, HardwareAcceleratedGPU, None }

/// <summary>A file that a Spark pool reads.</summary>
public sealed record SparkFile : Part
{
    [Maps("filename", Terraform = "filename")]
    public string Name { get; init; } = "requirements.txt";

    [Maps("content", Terraform = "content")]
    public string Content { get; init; } = "";
}
