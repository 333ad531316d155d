using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What messages are sent to: a queue or a topic.</summary>
public abstract class ServiceBusEntity : ChildResource<ServiceBusNamespace>
{
    private protected ServiceBusEntity(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>How long a message waits, as ISO 8601 writes it: <c>P14D</c>; for ever when null.</summary>
    [Maps("properties.defaultMessageTimeToLive", Terraform = "default_message_ttl")]
    public string? TimeToLive { get; init; }

    /// <summary>Drops a message that came before. Chosen once.</summary>
    [Maps("properties.requiresDuplicateDetection", Terraform = "requires_duplicate_detection", CreateOnly = true, Absent = false)]
    public bool DropsDuplicates { get; init; }

    /// <summary>How long it remembers messages for that, as ISO 8601 writes it, at most <c>P7D</c>; ten minutes when null.</summary>
    [Maps("properties.duplicateDetectionHistoryTimeWindow", Terraform = "duplicate_detection_history_time_window")]
    public string? DuplicateWindow { get; init; }

    /// <summary>The most that it holds, in megabytes: 1024, 2048, 3072, 4096 or 5120, for Premium to 81,920; Azure's choice when null.</summary>
    [Maps("properties.maxSizeInMegabytes", Terraform = "max_size_in_megabytes")]
    public int? Megabytes { get; init; }

    /// <summary>The largest message in kilobytes, 1,024 to 102,400; for Premium.</summary>
    [Within(1024, 102400)]
    [Maps("properties.maxMessageSizeInKilobytes", Terraform = "max_message_size_in_kilobytes")]
    public int? MessageKilobytes { get; init; }

    /// <summary>Collects operations before it stores them, for more throughput.</summary>
    [Maps("properties.enableBatchedOperations", Terraform = "batched_operations_enabled")]
    public bool Batches { get; init; } = true;

    /// <summary>Goes away when nobody used it for so long, as ISO 8601 writes it; never when null.</summary>
    [Maps("properties.autoDeleteOnIdle", Terraform = "auto_delete_on_idle")]
    public string? DeletedWhenIdle { get; init; }

    /// <summary>Spreads it over several machines; for Basic and Standard. Chosen once.</summary>
    [Maps("properties.enablePartitioning", Terraform = "partitioning_enabled", CreateOnly = true, Absent = false)]
    public bool Partitioned { get; init; }

    /// <summary>Holds messages in memory for a moment before it stores them; for Basic and Standard.</summary>
    [Maps("properties.enableExpress", Terraform = "express_enabled", Absent = false)]
    public bool Express { get; init; }
}
