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
    : ServiceBusEntity(name, new(file, line, expression))
{
    /// <summary>Keeps the order of messages.</summary>
    [Maps("properties.supportOrdering", Terraform = "support_ordering", Absent = false)]
    public bool Ordered { get; init; }

    /// <summary>Whether it takes messages.</summary>
    [Maps("properties.status", Terraform = "status")]
    public TopicStatus Status { get; init; } = TopicStatus.Active;

    [Children]
    public IReadOnlyList<ServiceBusSubscription> Subscriptions { get; init => field = value.AdoptedBy(this); } = [];

    public static implicit operator ServiceBusTopic(string name) => new(name, "", 0, "");
}

public enum TopicStatus { Active, Disabled }
