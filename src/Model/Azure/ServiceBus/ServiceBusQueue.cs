using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A queue: each message is dealt with once, by one of those who wait for it.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.servicebus/namespaces/queues</remarks>
[AzureResource("Microsoft.ServiceBus/namespaces/queues", "2026-01-01", Terraform = "azurerm_servicebus_queue")]
[Service("Service Bus queue", "Messages that are each dealt with once", Deep = true, Icon = "service-bus", Stateful = true, Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-queues-topics-subscriptions")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("sbq", 1, 260, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ServiceBusNamespace), "namespace_id")]
[Grants(Verb.Reads, nameof(Role.ServiceBusDataReceiver))]
[Grants(Verb.Writes, nameof(Role.ServiceBusDataSender), AlsoReads = false)]
public sealed class ServiceBusQueue(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ServiceBusEntity(name, new(file, line, expression))
{
    /// <summary>How long a message is one receiver's, as ISO 8601 writes it, at most <c>PT5M</c>.</summary>
    [Maps("properties.lockDuration", Terraform = "lock_duration")]
    public string Lock { get; init; } = "PT1M";

    /// <summary>How often a message is tried before it is put aside, 1 to 2,000.</summary>
    [Within(1, 2000)]
    [Maps("properties.maxDeliveryCount", Terraform = "max_delivery_count")]
    public int Deliveries { get; init; } = 10;

    /// <summary>Puts messages aside that waited too long, instead of dropping them. Azure's default is off; ours is on.</summary>
    [Maps("properties.deadLetteringOnMessageExpiration", Terraform = "dead_lettering_on_message_expiration", Absent = false)]
    public bool KeepsExpired { get; init; } = true;

    /// <summary>Messages that belong together go to one receiver, in their order. Chosen once.</summary>
    [Maps("properties.requiresSession", Terraform = "requires_session", CreateOnly = true, Absent = false)]
    public bool Sessions { get; init; }

    /// <summary>The queue or topic of the same namespace that messages are passed on to, by its name.</summary>
    [Maps("properties.forwardTo", Terraform = "forward_to")]
    public Text? ForwardsTo { get; init; }

    /// <summary>The queue or topic of the same namespace that messages are put aside into, by its name; the queue's own place for them when null.</summary>
    [Maps("properties.forwardDeadLetteredMessagesTo", Terraform = "forward_dead_lettered_messages_to")]
    public Text? DeadLettersTo { get; init; }

    /// <summary>Whether it takes messages and gives them.</summary>
    [Maps("properties.status", Terraform = "status")]
    public QueueStatus Status { get; init; } = QueueStatus.Active;

    public static implicit operator ServiceBusQueue(string name) => new(name, "", 0, "");
}

public enum QueueStatus { Active, Disabled, SendDisabled, ReceiveDisabled }
