using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>What Azure tells of one of its resources: a blob was written, a secret is about to expire.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.eventgrid/systemtopics</remarks>
[AzureResource("Microsoft.EventGrid/systemTopics", "2025-02-15", Terraform = "azurerm_eventgrid_system_topic")]
[Service("Event Grid system topic", "What Azure tells of one of its resources", Deep = true, Icon = "event-grid-topic", Source = "https://learn.microsoft.com/azure/event-grid/system-topics")]
[Without(Traits.Any & ~(Traits.Identity | Traits.Diagnostics))]
[Named("egst", 3, 128, NameCharacters.AlphanumericHyphen, NameScope.ResourceGroup)]
[Diagnostics]
public sealed class EventGridSystemTopic(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : RegionalResource(name, new(file, line, expression)), IHasIdentity
{
    /// <summary>Which resource. Each has one topic at most.</summary>
    [Maps("properties.source", Needed = true, Terraform = "source_resource_id", CreateOnly = true)]
    public AzureResource? Of { get; init; }

    /// <summary>What Event Grid calls the resource's kind, as in <c>Microsoft.Storage.StorageAccounts</c>; made from its type unless given.</summary>
    [Maps("properties.topicType", Needed = true, Terraform = "topic_type", CreateOnly = true)]
    public string? TopicType { get => field ?? (Of is null ? null : Spelled(Of.ArmType)); init; }

    /// <summary>What it delivers events as.</summary>
    [Maps("identity", Terraform = "identity")]
    public ManagedIdentity? Identity { get; init; } = ManagedIdentity.System;

    [Children]
    public IReadOnlyList<SystemTopicSubscription> Subscriptions { get; init => field = value.AdoptedBy(this); } = [];

    /// <summary>Event Grid has a full stop where ARM has a slash, and a capital after it.</summary>
    private static string Spelled(string type)
    {
        var slash = type.LastIndexOf('/');
        return slash < 0 || slash == type.Length - 1 ? type : $"{type.Substring(0, slash).Replace('/', '.')}.{char.ToUpperInvariant(type[slash + 1])}{type.Substring(slash + 2)}";
    }
}
