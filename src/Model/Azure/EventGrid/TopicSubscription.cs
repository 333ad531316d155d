using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Who is told of the events of a topic of one's own.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventgrid/topics/eventsubscriptions</remarks>
[AzureResource("Microsoft.EventGrid/topics/eventSubscriptions", "2025-02-15", Terraform = "azurerm_eventgrid_event_subscription")]
[Service("Topic subscription", "Who is told of which events of a topic", Deep = true, Icon = "event-grid-topic", Source = "https://learn.microsoft.com/azure/event-grid/concepts#event-subscriptions")]
[Without(Traits.Any)]
public sealed class TopicSubscription(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : EventSubscription<EventGridTopic>(name, new(file, line, expression))
{
    /// <summary>azurerm calls the topic a scope.</summary>
    [Maps(Terraform = "scope")]
    internal EventGridTopic? Scope => Enclosing.OfType<EventGridTopic>().FirstOrDefault();
}
