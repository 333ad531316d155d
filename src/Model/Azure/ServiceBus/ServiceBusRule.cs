using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>Which messages of a topic a subscription gets: those with certain properties, or those for which a condition in SQL holds.</summary>
/// <remarks>
/// Azure gives each subscription a rule <c>$Default</c> that takes all messages. A rule of that name takes its place; with others beside it, it must be taken away by hand.
/// Source: https://learn.microsoft.com/azure/templates/microsoft.servicebus/namespaces/topics/subscriptions/rules
/// </remarks>
[AzureResource("Microsoft.ServiceBus/namespaces/topics/subscriptions/rules", "2024-01-01", Terraform = "azurerm_servicebus_subscription_rule")]
[Service("Service Bus rule", "Which messages of a topic a subscription gets", Icon = "service-bus", Protocol = "AMQP", Source = "https://learn.microsoft.com/azure/service-bus-messaging/topic-filters")]
[Without(Traits.Any)]
[Named("", 1, 50, NameCharacters.Any, NameScope.Parent)]
[BelongsTo(typeof(ServiceBusSubscription), "subscription_id")]
public sealed class ServiceBusRule(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<ServiceBusSubscription>(name, new(file, line, expression))
{
    /// <summary>The condition on a message's properties, in SQL: <c>priority = 'high' AND amount > 100</c>. With <see cref="Matches"/>, leave it out.</summary>
    [Maps("properties.sqlFilter.sqlExpression", Terraform = "sql_filter")]
    public string? Sql { get; init; }

    /// <summary>Properties that must be just so; faster than SQL.</summary>
    [Maps("properties.correlationFilter", Terraform = "correlation_filter")]
    public MessageMatch? Matches { get; init; }

    [Maps("properties.filterType", Terraform = "filter_type")]
    internal MessageFilter Filter { get => Matches is null ? MessageFilter.SqlFilter : MessageFilter.CorrelationFilter; init { } }

    /// <summary>What is changed in messages that it takes, in SQL: <c>SET priority = 'low'</c>.</summary>
    [Maps("properties.action.sqlExpression", Terraform = "action")]
    public string? Action { get; init; }
}

internal enum MessageFilter { SqlFilter, CorrelationFilter }

/// <summary>Properties that a message must have just so; what is null may be anything.</summary>
public sealed record MessageMatch : Part
{
    /// <summary>What the message is about; libraries call it the subject.</summary>
    [Maps("label", Terraform = "label")]
    public string? Subject { get; init; }

    [Maps("correlationId", Terraform = "correlation_id")]
    public string? CorrelationId { get; init; }

    [Maps("messageId", Terraform = "message_id")]
    public string? MessageId { get; init; }

    [Maps("contentType", Terraform = "content_type")]
    public string? ContentType { get; init; }

    [Maps("to", Terraform = "to")]
    public string? To { get; init; }

    [Maps("replyTo", Terraform = "reply_to")]
    public string? ReplyTo { get; init; }

    [Maps("sessionId", Terraform = "session_id")]
    public string? SessionId { get; init; }

    [Maps("replyToSessionId", Terraform = "reply_to_session_id")]
    public string? ReplyToSessionId { get; init; }

    /// <summary>Properties of the sender's own.</summary>
    [Maps("properties", Terraform = "properties")]
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();
}
