using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A subscription: the copies of a topic's messages that one receiver deals with.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.servicebus/namespaces/topics/subscriptions</remarks>
[AzureResource("Microsoft.ServiceBus/namespaces/topics/subscriptions", "2026-01-01", Terraform = "azurerm_servicebus_subscription")]
[Service("Service Bus subscription", "The copies of a topic's messages that one receiver deals with", Icon = "service-bus", Stateful = true, Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/service-bus-messaging/service-bus-queues-topics-subscriptions")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("sbts", 1, 50, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ServiceBusTopic), "topic_id")]
[Grants(Verb.Reads, nameof(Role.ServiceBusDataReceiver))]
public sealed class ServiceBusSubscription(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ServiceBusTopic>(name, new(file, line, expression))
{
    /// <summary>How long a message is one receiver's, as ISO 8601 writes it, at most <c>PT5M</c>.</summary>
    [Maps("properties.lockDuration", Terraform = "lock_duration")]
    public string Lock { get; init; } = "PT1M";

    /// <summary>How often a message is tried before it is put aside, 1 to 2,000.</summary>
    [Within(1, 2000)]
    [Maps("properties.maxDeliveryCount", Terraform = "max_delivery_count")]
    public int Deliveries { get; init; } = 10;

    /// <summary>How long a message waits, as ISO 8601 writes it: <c>P14D</c>; as long as the topic says when null.</summary>
    [Maps("properties.defaultMessageTimeToLive", Terraform = "default_message_ttl")]
    public string? TimeToLive { get; init; }

    /// <summary>Puts messages aside that waited too long, instead of dropping them. Azure's default is off; ours is on.</summary>
    [Maps("properties.deadLetteringOnMessageExpiration", Terraform = "dead_lettering_on_message_expiration", Absent = false)]
    public bool KeepsExpired { get; init; } = true;

    /// <summary>Puts messages aside on which a filter failed.</summary>
    [Maps("properties.deadLetteringOnFilterEvaluationExceptions", Terraform = "dead_lettering_on_filter_evaluation_error")]
    public bool KeepsUnfiltered { get; init; } = true;

    /// <summary>Messages that belong together go to one receiver, in their order. Chosen once.</summary>
    [Maps("properties.requiresSession", Terraform = "requires_session", CreateOnly = true, Absent = false)]
    public bool Sessions { get; init; }

    /// <summary>Collects operations before it stores them, for more throughput.</summary>
    [Maps("properties.enableBatchedOperations", Terraform = "batched_operations_enabled")]
    public bool Batches { get; init; } = true;

    /// <summary>Goes away when nobody used it for so long, as ISO 8601 writes it; never when null.</summary>
    [Maps("properties.autoDeleteOnIdle", Terraform = "auto_delete_on_idle")]
    public string? DeletedWhenIdle { get; init; }

    /// <summary>The queue or topic of the same namespace that messages are passed on to, by its name.</summary>
    [Maps("properties.forwardTo", Terraform = "forward_to")]
    public Text? ForwardsTo { get; init; }

    /// <summary>The queue or topic of the same namespace that messages are put aside into, by its name.</summary>
    [Maps("properties.forwardDeadLetteredMessagesTo", Terraform = "forward_dead_lettered_messages_to")]
    public Text? DeadLettersTo { get; init; }

    /// <summary>Whether it takes messages and gives them.</summary>
    [Maps("properties.status", Terraform = "status")]
    public SubscriptionStatus Status { get; init; } = SubscriptionStatus.Active;

    /// <summary>Which messages it gets; all when empty.</summary>
    [Children]
    public IReadOnlyList<ServiceBusRule> Rules { get; init => field = value.AdoptedBy(this); } = [];

    public static implicit operator ServiceBusSubscription(string name) => new(name, "", 0, "");
}

public enum SubscriptionStatus { Active, Disabled, ReceiveDisabled }
