using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A container of documents, spread by the partition key.</summary>
[AzureResource("Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers", "2024-11-15", Terraform = "azurerm_cosmosdb_sql_container")]
[Service("Cosmos DB container", "Documents of one database, spread by their partition key", Icon = "cosmos-db", Stateful = true, Source = "https://learn.microsoft.com/azure/cosmos-db/resource-model")]
[Without(Traits.Any)]
[Named("", 1, 255, NameCharacters.Any, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(CosmosAccount), "account_name")]
[BelongsTo(typeof(CosmosDatabase), "database_name")]
public sealed class CosmosContainer(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<CosmosDatabase>(name, new(file, line, expression))
{
    [Maps("properties.resource.id")]
    internal string ResourceId { get => AzureName; init { } }

    [Maps("properties.resource.partitionKey.paths", Needed = true, Terraform = "partition_key_paths", CreateOnly = true, Ordered = true)]
    public IReadOnlyList<string> PartitionKey { get; init; } = [];

    [Maps("properties.resource.partitionKey.kind", Terraform = "partition_key_kind", CreateOnly = true)]
    public PartitionKind PartitionKind { get; init; } = PartitionKind.Hash;

    [Maps("properties.resource.partitionKey.version", Terraform = "partition_key_version", CreateOnly = true)]
    public int PartitionKeyVersion { get; init; } = 2;

    /// <summary>Seconds a document lives; -1 keeps all but lets single documents expire.</summary>
    [Maps("properties.resource.defaultTtl", Terraform = "default_ttl")]
    public int? TimeToLive { get; init; }

    /// <summary>Request units a second, fixed; the database's share or autoscale when null.</summary>
    [Maps("properties.options.throughput", Terraform = "throughput")]
    public int? Throughput { get; init; }

    /// <summary>The most request units a second that it scales to, in steps of 1000.</summary>
    [Maps("properties.options.autoscaleSettings.maxThroughput", Terraform = "autoscale_settings.max_throughput")]
    public int? AutoscaleMaximum { get; init; }
}

public enum PartitionKind { Hash, MultiHash }
