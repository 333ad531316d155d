using System.Runtime.CompilerServices;
using AiFactory.Model.Mapping;

namespace AiFactory.Model.Azure;

/// <summary>A database of containers.</summary>
[AzureResource("Microsoft.DocumentDB/databaseAccounts/sqlDatabases", "2024-11-15", Terraform = "azurerm_cosmosdb_sql_database")]
[Service("Cosmos DB database", "A set of containers in a Cosmos DB account", Icon = "cosmos-db", Stateful = true, Source = "https://learn.microsoft.com/azure/cosmos-db/resource-model")]
[Without(Traits.Any & ~Traits.Identity)]
[Without(Traits.Identity, Although = "the account acts under its own")]
[Named("", 1, 255, NameCharacters.Any, NameScope.Parent)]
[BelongsTo(typeof(ResourceGroup), "resource_group_name")]
[BelongsTo(typeof(CosmosAccount), "account_name")]
public sealed class CosmosDatabase(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(name))] string expression = "")
    : ChildResource<CosmosAccount>(name, new(file, line, expression))
{
    /// <summary>ARM wants the name twice.</summary>
    [Maps("properties.resource.id")]
    internal string ResourceId { get => AzureName; init { } }

    /// <summary>Request units a second, shared by its containers.</summary>
    [Maps("properties.options.throughput", Terraform = "throughput")]
    public int? Throughput { get; init; }

    /// <summary>The most request units a second that it scales to, in steps of 1000.</summary>
    [Maps("properties.options.autoscaleSettings.maxThroughput", Terraform = "autoscale_settings.max_throughput")]
    public int? AutoscaleMaximum { get; init; }

    [Children]
    public IReadOnlyList<CosmosContainer> Containers { get; init => field = value.AdoptedBy(this); } = [];
}
