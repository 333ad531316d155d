using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Readers of an event hub that share a place in its stream.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventhub/namespaces/eventhubs/consumergroups</remarks>
[AzureResource("Microsoft.EventHub/namespaces/eventhubs/consumergroups", "2026-01-01", Terraform = "azurerm_eventhub_consumer_group")]
[Service("Consumer group", "Readers of an event hub that share a place in its stream", Deep = true, Icon = "event-hubs", Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/event-hubs/event-hubs-features#consumer-groups")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("", 1, 50, NameCharacters.AlphanumericHyphenUnderscoreDot, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(EventHubsNamespace), "namespace_name")]
[BelongsTo(typeof(EventHub), "eventhub_name")]
[Grants(Verb.Reads, nameof(Role.EventHubsDataReceiver))]
public sealed class ConsumerGroup(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<EventHub>(name, new(file, line, expression))
{
    /// <summary>A note for people, at most 1,024 letters.</summary>
    [Maps("properties.userMetadata", Terraform = "user_metadata")]
    public string? Note { get; init; }

    public static implicit operator ConsumerGroup(string name) => new(name, "", 0, "");
}
