using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A topic: each message goes to every subscription that wants it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.servicebus/namespaces/topics</remarks>
[AzureResource("Microsoft.ServiceBus/namespaces/topics", "2026-01-01", Terraform = "azurerm_servicebus_topic")]
[Service("Service Bus topic", "Messages that each subscription gets a copy of", Deep = true, Icon = "service-bus", Stateful = true, Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-queues-topics-subscriptions")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("sbt", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ServiceBusNamespace), "namespace_id")]
[Grants(Verb.Reads, nameof(Role.ServiceBusDataReceiver))]
[Grants(Verb.Writes, nameof(Role.ServiceBusDataSender), AlsoReads = false)]
public sealed class ServiceBusTopic(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ServiceBusNamespace>(name, new(file, line, expression))
{
    /// <summary>How long a message waits, as ISO 8601 writes it: <c>P14D</c>; for ever when null.</summary>
    [Maps("properties.defaultMessageTimeToLive", Terraform = "default_message_ttl")]
    public string? TimeToLive { get; init; }

    /// <summary>Keeps the order of messages.</summary>
    [Maps("properties.supportOrdering", Terraform = "support_ordering", Absent = false)]
    public bool Ordered { get; init; }

    /// <summary>Drops a message that came before. Chosen once.</summary>
    [Maps("properties.requiresDuplicateDetection", Terraform = "requires_duplicate_detection", CreateOnly = true, Absent = false)]
    public bool DropsDuplicates { get; init; }

    /// <summary>How long it remembers messages for that, as ISO 8601 writes it, at most <c>P7D</c>; ten minutes when null.</summary>
    [Maps("properties.duplicateDetectionHistoryTimeWindow", Terraform = "duplicate_detection_history_time_window")]
    public string? DuplicateWindow { get; init; }

    /// <summary>The most that it holds, in megabytes; Azure's choice when null.</summary>
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

    /// <summary>Spreads it over several machines; for Standard. Chosen once.</summary>
    [Maps("properties.enablePartitioning", Terraform = "partitioning_enabled", CreateOnly = true, Absent = false)]
    public bool Partitioned { get; init; }

    /// <summary>Holds messages in memory for a moment before it stores them; for Standard.</summary>
    [Maps("properties.enableExpress", Terraform = "express_enabled", Absent = false)]
    public bool Express { get; init; }

    /// <summary>Whether it takes messages.</summary>
    [Maps("properties.status", Terraform = "status")]
    public TopicStatus Status { get; init; } = TopicStatus.Active;

    [Children]
    public IReadOnlyList<ServiceBusSubscription> Subscriptions { get; init => field = value.AdoptedBy(this); } = [];

    public static implicit operator ServiceBusTopic(string name) => new(name, "", 0, "");
}

public enum TopicStatus { Active, Disabled }
