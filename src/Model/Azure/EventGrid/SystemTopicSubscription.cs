using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who is told of what Azure tells of one of its resources.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventgrid/systemtopics/eventsubscriptions</remarks>
[AzureResource("Microsoft.EventGrid/systemTopics/eventSubscriptions", "2025-02-15", Terraform = "azurerm_eventgrid_system_topic_event_subscription")]
[Service("System topic subscription", "Who is told of what happened to a resource of Azure", Deep = true, Icon = "event-grid-topic", Source = "https://learn.microsoft.com/azure/event-grid/concepts#event-subscriptions")]
[Without(Traits.Any)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(EventGridSystemTopic), "system_topic")]
public sealed class SystemTopicSubscription(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : EventSubscription<EventGridSystemTopic>(name, new(file, line, expression))
{
}
