using AiFactory.Model;
using AiFactory.Model.Azure;

namespace AiFactory.Rules.Reasoning;

/// <summary>Where else the data of a store is.</summary>
internal static class Copies
{
    /// <summary>Keeps a copy in another region in its own way.</summary>
    public static bool InAnotherRegion(AzureResource store, ArchitectureGraph graph) => store switch
    {
        StorageAccount account => account.Replication is not (Replication.Lrs or Replication.Zrs),
        CosmosAccount account => Places.AllOf(account).Count > 1,
        SqlServer server => server.FailoverGroups.Count > 0 || graph.Resources.OfType<SqlFailoverGroup>().Any(group => group.Partners.Contains(server)),
        PostgreSqlServer server => server.Source is not null || graph.Resources.OfType<PostgreSqlServer>().Any(other => ReferenceEquals(other.Source, server)),
        AppConfigurationStore configuration => configuration.Replicas.Count > 0,
        ContainerRegistry registry => registry.Replicas.Count > 0,
        ManagedRedis cache => cache.GeoGroup is not null,
        _ => store.Enclosing.Any(outer => outer is not ResourceGroup && InAnotherRegion(outer, graph)),
    };

    /// <summary>Whether it keeps what nobody could make again: no cache, and none that is filled from elsewhere.</summary>
    public static bool IsOriginal(AzureResource store) => store is StorageAccount or BlobContainer or StorageTable or StorageShare or CosmosAccount or CosmosDatabase or CosmosContainer or MongoCluster
        or SqlServer or SqlDatabase or PostgreSqlServer or PostgreSqlDatabase;
}
