using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>An event hub: one stream of events, kept for a while.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventhub/namespaces/eventhubs</remarks>
[AzureResource("Microsoft.EventHub/namespaces/eventhubs", "2026-01-01", Terraform = "azurerm_eventhub")]
[Service("Event hub", "One stream of events, spread over partitions and kept for a while", Deep = true, Icon = "event-hubs", Stateful = true, Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/event-hubs/event-hubs-features")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("evh", 1, 256, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(EventHubsNamespace), "namespace_id")]
[Grants(Verb.Reads, nameof(Role.EventHubsDataReceiver))]
[Grants(Verb.Writes, nameof(Role.EventHubsDataSender), AlsoReads = false)]
public sealed class EventHub(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<EventHubsNamespace>(name, new(file, line, expression))
{
    /// <summary>How many read it side by side, 1 to 32, and to 200 for Premium. Cannot be changed for Basic and Standard.</summary>
    [Within(1, 200)]
    [Maps("properties.partitionCount", Terraform = "partition_count", CreateOnly = true)]
    public int Partitions { get; init; } = 4;

    /// <summary>Hours that events are kept, 1 to 168, and to 2,160 for Premium; all when null, where the newest of each key is kept.</summary>
    [Within(1, 2160)]
    [Maps("properties.retentionDescription.retentionTimeInHours", Terraform = "retention_description.retention_time_in_hours", TerraformWhen = nameof(Deletes))]
    public int? KeptHours { get => field ?? (Deletes ? 24 : null); init; }

    /// <summary>Whether old events go, or all but the newest of each key.</summary>
    [Maps("properties.retentionDescription.cleanupPolicy", Terraform = "retention_description.cleanup_policy", CreateOnly = true)]
    public EventCleanup Cleanup { get; init; } = EventCleanup.Delete;

    /// <summary>Hours that the mark of a deleted key is kept, where the newest of each key is.</summary>
    [Maps("properties.retentionDescription.tombstoneRetentionTimeInHours", Terraform = "retention_description.tombstone_retention_time_in_hours", TerraformWhen = nameof(Compacts))]
    public int? TombstoneHours { get => field ?? (Compacts ? 24 : null); init; }

    internal bool Deletes => Cleanup == EventCleanup.Delete;
    internal bool Compacts => Cleanup == EventCleanup.Compact;

    /// <summary>Azure shows whole days beside the hours.</summary>
    [Maps("properties.messageRetentionInDays")]
    internal int? KeptDays { get => _keptDays ?? (KeptHours + 23) / 24; init => _keptDays = value; }

    private readonly int? _keptDays;

    /// <summary>Whether it takes events and gives them.</summary>
    [Maps("properties.status", Terraform = "status")]
    public EventHubStatus Status { get; init; } = EventHubStatus.Active;

    /// <summary>What it writes to storage as: a user-assigned identity of its namespace; the namespace's own when null. Needs a role for the container.</summary>
    [Maps("properties.captureDescription.destination.identity.userAssignedIdentity", Azapi = true)]
    public UserAssignedIdentity? CaptureIdentity { get; init; }

    [Maps("properties.captureDescription.destination.identity.type", Azapi = true)]
    internal string? CaptureIdentityType
    {
        get => _captureIdentityType ?? (CaptureIdentity is not null ? "UserAssigned" : Capture is not null && Enclosing.OfType<EventHubsNamespace>().FirstOrDefault()?.Identity is { SystemAssigned: true } ? "SystemAssigned" : null);
        init => _captureIdentityType = value;
    }

    private readonly string? _captureIdentityType;

    /// <summary>Writes all events to storage too; nothing when null. Not for Basic.</summary>
    [Maps("properties.captureDescription", Terraform = "capture_description")]
    public EventHubCapture? Capture { get; init; }

    /// <summary>A note for people, at most 1,024 letters.</summary>
    [Maps("properties.userMetadata", Azapi = true)]
    public string? Note { get; init; }

    /// <summary>Groups of readers, each with its own place in the stream. <c>$Default</c> is always there.</summary>
    [Children]
    public IReadOnlyList<ConsumerGroup> ConsumerGroups { get; init => field = value.AdoptedBy(this); } = [];

    public static implicit operator EventHub(string name) => new(name, "", 0, "");
}

public enum EventCleanup { Delete, Compact }
public enum EventHubStatus { Active, Disabled, SendDisabled }

/// <summary>Writes the events of a stream to blobs as they come.</summary>
[Fixed("destination.name", "EventHubArchive.AzureBlockBlob", Terraform = "destination.name")]
public sealed record EventHubCapture : Part
{
    [Maps("enabled", Terraform = "enabled")]
    public bool Enabled { get; init; } = true;

    /// <summary>The storage account, which the service must reach: through its exception for trusted services, where it is closed.</summary>
    [Maps("destination.properties.storageAccountResourceId", Terraform = "destination.storage_account_id")]
    public StorageAccount? Account { get; init; }

    /// <summary>The container's name: <c>$"{raw.NameOutput}"</c>.</summary>
    [Maps("destination.properties.blobContainer", Terraform = "destination.blob_container_name")]
    public Text Container { get; init; } = "";

    /// <summary>How blobs are named. All the words in braces must be there.</summary>
    [Maps("destination.properties.archiveNameFormat", Terraform = "destination.archive_name_format")]
    public string BlobNames { get; init; } = "{Namespace}/{EventHub}/{PartitionId}/{Year}/{Month}/{Day}/{Hour}/{Minute}/{Second}";

    [Maps("encoding", Terraform = "encoding")]
    public CaptureEncoding Encoding { get; init; } = CaptureEncoding.Avro;

    /// <summary>Seconds after which a blob is closed, 60 to 900.</summary>
    [Within(60, 900)]
    [Maps("intervalInSeconds", Terraform = "interval_in_seconds")]
    public int EverySeconds { get; init; } = 300;

    /// <summary>Bytes after which a blob is closed, 10,485,760 to 524,288,000.</summary>
    [Within(10485760, 524288000)]
    [Maps("sizeLimitInBytes", Terraform = "size_limit_in_bytes")]
    public int EveryBytes { get; init; } = 314572800;

    /// <summary>Writes no blob when there were no events. Azure's default is off; ours is on.</summary>
    [Maps("skipEmptyArchives", Terraform = "skip_empty_archives", Absent = false)]
    public bool SkipsEmpty { get; init; } = true;
}

public enum CaptureEncoding { Avro, AvroDeflate }
