using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A table of rows found by two keys, in a storage account.</summary>
/// <remarks>Source: https://learn.microsoft.com/azure/templates/microsoft.storage/storageaccounts/tableservices/tables</remarks>
[AzureResource("Microsoft.Storage/storageAccounts/tableServices/tables", "2024-01-01", Terraform = "azurerm_storage_table", Under = "tableServices/default")]
[Service("Storage table", "Rows found by two keys, in a storage account", Icon = "storage-table", Stateful = true, Source = "https://learn.microsoft.com/azure/storage/tables/table-storage-overview")]
[Without(Traits.Any & ~Traits.Grants)]
[Named("", 3, 63, NameCharacters.Alphanumeric, NameScope.Parent)]
[BelongsTo(typeof(StorageAccount), "storage_account_name")]
[Grants(Verb.Reads, nameof(Role.StorageTableDataReader))]
[Grants(Verb.Writes, nameof(Role.StorageTableDataContributor))]
public sealed class StorageTable(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<StorageAccount>(name, new(file, line, expression))
{
    public static implicit operator StorageTable(string name) => new(name, "", 0, "");
}
