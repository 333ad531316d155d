using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who is told of which events of a topic.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventgrid/eventsubscriptions</remarks>
[Named("evgs", 3, 64, NameCharacters.AlphanumericHyphen, NameScope.Parent)]
public abstract class EventSubscription<TTopic> : ChildResource<TTopic>, IDeadLetters where TTopic : AzureResource
{
    private protected EventSubscription(string name, SourcePosition position) : base(name, position)
    {
    }

    /// <summary>Where events go: <c>new ToServiceBusQueue { Queue = scans }</c>.</summary>
    [Maps(Via = nameof(PlainTo))]
    public EventDestination? To { get; init; }

    /// <summary>What the topic delivers as: its own identity, which needs a role there. Null for keys and, to a web address, for nothing.</summary>
    [Maps("properties.deliveryWithResourceIdentity.identity.type", Terraform = "delivery_identity.type")]
    public EventIdentity? DeliversAs { get; init; } = EventIdentity.SystemAssigned;

    /// <summary>Which of the topic's user-assigned identities.</summary>
    [Maps("properties.deliveryWithResourceIdentity.identity.userAssignedIdentity", Terraform = "delivery_identity.user_assigned_identity", TerraformWhen = nameof(HasDeliveryIdentity))]
    public UserAssignedIdentity? DeliveryIdentity { get; init; }

    internal bool HasDeliveryIdentity => DeliversAs is not null;

    /// <summary>ARM has the destination in one of two places, by who delivers.</summary>
    [Maps("properties.destination")]
    internal EventDestination? PlainTo { get => DeliversAs is null ? To : null; init => To = value; }

    [Maps("properties.deliveryWithResourceIdentity.destination")]
    internal EventDestination? IdentityTo { get => DeliversAs is null ? null : To; init => To = value; }

    [Maps(Terraform = "eventhub_endpoint_id")]
    internal EventHub? HubTo => (To as ToEventHub)?.Hub;

    [Maps(Terraform = "service_bus_queue_endpoint_id")]
    internal ServiceBusQueue? QueueTo => (To as ToServiceBusQueue)?.Queue;

    [Maps(Terraform = "service_bus_topic_endpoint_id")]
    internal ServiceBusTopic? TopicTo => (To as ToServiceBusTopic)?.Topic;

    [Maps(Terraform = "storage_queue_endpoint")]
    internal ToStorageQueue? StorageTo => To as ToStorageQueue;

    [Maps(Terraform = "webhook_endpoint")]
    internal ToWeb? WebTo => To as ToWeb;

    /// <summary>Which events, by their types: <c>Microsoft.Storage.BlobCreated</c>; all without any.</summary>
    [Maps("properties.filter.includedEventTypes", Terraform = "included_event_types")]
    public IReadOnlyList<string> Types { get; init; } = [];

    /// <summary>How the subject begins: <c>/blobServices/default/containers/raw/</c>.</summary>
    [Maps("properties.filter.subjectBeginsWith", Terraform = "subject_filter.subject_begins_with")]
    public string? SubjectBegins { get; init; }

    /// <summary>How the subject ends: <c>.pdf</c>.</summary>
    [Maps("properties.filter.subjectEndsWith", Terraform = "subject_filter.subject_ends_with")]
    public string? SubjectEnds { get; init; }

    /// <summary>Minds the case of letters in subjects.</summary>
    [Maps("properties.filter.isSubjectCaseSensitive", Terraform = "subject_filter.case_sensitive")]
    public bool? CaseCounts { get; init; }

    /// <summary>Lets filters look into lists.</summary>
    [Maps("properties.filter.enableAdvancedFilteringOnArrays", Terraform = "advanced_filtering_on_arrays_enabled")]
    public bool? FiltersLists { get; init; }

    /// <summary>How events are written; CloudEvents unless given.</summary>
    [Maps("properties.eventDeliverySchema", Terraform = "event_delivery_schema", CreateOnly = true)]
    public EventDeliverySchema Schema { get; init; } = EventDeliverySchema.CloudEvents;

    /// <summary>How often a delivery is tried, 1 to 30.</summary>
    [Within(1, 30)]
    [Maps("properties.retryPolicy.maxDeliveryAttempts", Terraform = "retry_policy.max_delivery_attempts")]
    public int Attempts { get; init; } = 30;

    /// <summary>For how many minutes a delivery is tried, 1 to 1,440.</summary>
    [Within(1, 1440)]
    [Maps("properties.retryPolicy.eventTimeToLiveInMinutes", Terraform = "retry_policy.event_time_to_live")]
    public int AttemptMinutes { get; init; } = 1440;

    /// <summary>The storage account for events that could not be delivered; they are dropped when null.</summary>
    [Maps("properties.deadLetterWithResourceIdentity.deadLetterDestination.properties.resourceId", Or = "properties.deadLetterDestination.properties.resourceId", Terraform = "storage_blob_dead_letter_destination.storage_account_id")]
    public StorageAccount? DeadLetters { get; init; }

    /// <summary>The container of that account, by name.</summary>
    [Maps("properties.deadLetterWithResourceIdentity.deadLetterDestination.properties.blobContainerName", Or = "properties.deadLetterDestination.properties.blobContainerName", Terraform = "storage_blob_dead_letter_destination.storage_blob_container_name", TerraformWhen = nameof(HasDeadLetters))]
    public Text? DeadLetterContainer { get; init; }

    internal bool HasDeadLetters => DeadLetters is not null;

    [Maps("properties.deadLetterWithResourceIdentity.deadLetterDestination.endpointType", Or = "properties.deadLetterDestination.endpointType")]
    internal string? DeadLetterKind { get => _deadLetterKind ?? (HasDeadLetters ? "StorageBlob" : null); init => _deadLetterKind = value; }

    private readonly string? _deadLetterKind;

    [Maps("properties.deadLetterWithResourceIdentity.identity.type", Terraform = "dead_letter_identity.type")]
    internal EventIdentity? DeadLettersAs { get => _deadLettersAs ?? (HasDeadLetters ? DeliversAs ?? EventIdentity.SystemAssigned : null); init => _deadLettersAs = value; }

    private readonly EventIdentity? _deadLettersAs;

    [Maps("properties.deadLetterWithResourceIdentity.identity.userAssignedIdentity", Terraform = "dead_letter_identity.user_assigned_identity", TerraformWhen = nameof(HasDeadLetters))]
    internal UserAssignedIdentity? DeadLetterIdentity { get => _deadLetterIdentity ?? (HasDeadLetters ? DeliveryIdentity : null); init => _deadLetterIdentity = value; }

    private readonly UserAssignedIdentity? _deadLetterIdentity;

    /// <summary>When it ends, as ISO 8601 writes it: <c>2027-03-31T00:00:00Z</c>; never when null.</summary>
    [Maps("properties.expirationTimeUtc", Terraform = "expiration_time_utc")]
    public string? Until { get; init; }

    /// <summary>Words to find it by.</summary>
    [Maps("properties.labels", Terraform = "labels")]
    public IReadOnlyList<string> Labels { get; init; } = [];
}

public enum EventIdentity { SystemAssigned, UserAssigned }
public enum EventDeliverySchema { [Wire("EventGridSchema")] EventGrid, [Wire("CloudEventSchemaV1_0")] CloudEvents, [Wire("CustomInputSchema")] AsSent }

/// <summary>Where events are delivered to.</summary>
public abstract record EventDestination : Part;

[Fixed("endpointType", "EventHub", Discriminates = true)]
public sealed record ToEventHub : EventDestination
{
    [Maps("properties.resourceId")]
    public EventHub? Hub { get; init; }
}

[Fixed("endpointType", "ServiceBusQueue", Discriminates = true)]
public sealed record ToServiceBusQueue : EventDestination
{
    [Maps("properties.resourceId")]
    public ServiceBusQueue? Queue { get; init; }
}

[Fixed("endpointType", "ServiceBusTopic", Discriminates = true)]
public sealed record ToServiceBusTopic : EventDestination
{
    [Maps("properties.resourceId")]
    public ServiceBusTopic? Topic { get; init; }
}

[Fixed("endpointType", "StorageQueue", Discriminates = true)]
public sealed record ToStorageQueue : EventDestination
{
    [Maps("properties.resourceId", Terraform = "storage_account_id")]
    public StorageAccount? Account { get; init; }

    /// <summary>The queue's name.</summary>
    [Maps("properties.queueName", Terraform = "queue_name")]
    public Text Queue { get; init; } = "";

    /// <summary>Seconds that a message waits; -1 for ever.</summary>
    [Maps("properties.queueMessageTimeToLiveInSeconds", Terraform = "queue_message_time_to_live_in_seconds")]
    public int? Seconds { get; init; }
}

/// <summary>A web address, which must answer Event Grid's question whether it wants events.</summary>
[Fixed("endpointType", "WebHook", Discriminates = true)]
public sealed record ToWeb : EventDestination
{
    /// <summary>HTTPS, without a key in it: say with <see cref="Application"/> how Event Grid signs in. Azure shows the address without its query.</summary>
    [Maps("properties.endpointUrl", Terraform = "url")]
    public Text Address { get; init; } = "";

    /// <summary>The application that Event Grid gets a token for, by its client id.</summary>
    [Maps("properties.azureActiveDirectoryApplicationIdOrUri", Terraform = "active_directory_app_id_or_uri")]
    public string? Application { get; init; }

    /// <summary>The tenant of that application, as a GUID.</summary>
    [Maps("properties.azureActiveDirectoryTenantId", Terraform = "active_directory_tenant_id")]
    public string? Tenant { get; init; }

    /// <summary>Events that are sent together, 1 to 5,000.</summary>
    [Within(1, 5000)]
    [Maps("properties.maxEventsPerBatch", Terraform = "max_events_per_batch")]
    public int? Batch { get; init; }

    /// <summary>Kilobytes that are sent together, 1 to 1,024.</summary>
    [Within(1, 1024)]
    [Maps("properties.preferredBatchSizeInKilobytes", Terraform = "preferred_batch_size_in_kilobytes")]
    public int? BatchKilobytes { get; init; }
}
