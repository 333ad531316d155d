using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A queue of short messages in a storage account.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/queueservices/queues</remarks>
[AzureResource("Microsoft.Storage/storageAccounts/queueServices/queues", "2024-01-01", Terraform = "azurerm_storage_queue", Under = "queueServices/default")]
[Service("Storage queue", "A queue of short messages in a storage account", Deep = true, Icon = "storage-queue", Stateful = true, Source = "https://learn.microsoft.com/azure/storage/queues/storage-queues-introduction")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("", 3, 63, NameCharacters.LowerAlphanumericHyphen, NameScope.Parent)]
[BelongsTo(typeof(StorageAccount), "storage_account_id")]
[Grants(Verb.Reads, nameof(Role.StorageQueueDataMessageProcessor))]
[Grants(Verb.Writes, nameof(Role.StorageQueueDataMessageSender), AlsoReads = false)]
public sealed class StorageQueue(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<StorageAccount>(name, new(file, line, expression))
{
    /// <summary>Notes for programs, by name.</summary>
    [Maps("properties.metadata", Terraform = "metadata")]
    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public static implicit operator StorageQueue(string name) => new(name, "", 0, "");
}
