namespace AiFactory.Blueprints;

/// <summary>A lake whose file systems are steps of refinement, a Databricks workspace that works on it from a network of one's own, and, where asked for, a SQL database for what applications read by the row.</summary>
internal sealed class Lakehouse
{
    private readonly BlobContainer _bronze = new("bronze"), _silver = new("silver"), _gold = new("gold");

    /// <param name="architecture">What it becomes part of, in a stack named "data".</param>
    /// <param name="network">Has a room for Databricks; private endpoints are put there too.</param>
    /// <param name="lake">The logical name of the lake.</param>
    /// <param name="table">A database beside the lake; none when null.</param>
    /// <param name="more">File systems beside those of the three steps: one that a warehouse has to itself.</param>
    public Lakehouse(Architecture architecture, LandingZone network, string lake = "lake", LakehouseTable? table = null, params BlobContainer[] more)
    {
        var isProduction = architecture.Environment.IsProduction;
        using (architecture.Stack("data"))
        {
            Lake = new StorageAccount(lake)
            {
                DataLake = true, Containers = [_bronze, _silver, _gold, .. more], Replication = isProduction ? Replication.Zrs : Replication.Lrs,
                Lifecycle = new StorageLifecycle("ageing") { Rules = [new() { Name = "originals", Prefixes = ["bronze/"], CoolAfterDays = 30, DeleteAfterDays = 730 }] },
            };
            Connector = new DatabricksAccessConnector(lake) { Why = "what Databricks signs in to the lake as, without a key" };
            Databricks = new DatabricksWorkspace("databricks")
            {
                HostSubnet = network[Room.Databricks], ContainerSubnet = network.DatabricksContainers, AccessConnector = Connector, GuardsStorage = true,
                StorageSku = isProduction ? "Standard_ZRS" : "Standard_LRS", UpdatesClusters = isProduction, SecurityMonitoring = isProduction,
            };
            architecture.PrivateEndpoints(network.Endpoints, Lake, Databricks);

            if (table is null) return;
            Table = new SqlDatabase(table.Name) { Sku = table.Sku, KeepsWeekly = isProduction ? "P4W" : null };
            Server = new SqlServer(table.Name) { Administrator = table.Administrator, AdministratorName = table.AdministratorName, Databases = [Table] };
            architecture.PrivateEndpoints(network.Endpoints, Server);
        }
    }

    public StorageAccount Lake { get; }

    /// <summary>As it came.</summary>
    public BlobContainer Bronze => _bronze;

    /// <summary>Cleaned and joined.</summary>
    public BlobContainer Silver => _silver;

    /// <summary>Made for those who read it.</summary>
    public BlobContainer Gold => _gold;

    public DatabricksWorkspace Databricks { get; }
    public DatabricksAccessConnector Connector { get; }

    /// <summary>Null where no table was asked for.</summary>
    public SqlServer? Server { get; }

    /// <inheritdoc cref="Server"/>
    public SqlDatabase? Table { get; }
}

/// <summary>The database of a lakehouse.</summary>
/// <param name="Administrator">Who administers its server: a group in Microsoft Entra.</param>
/// <param name="AdministratorName">That group's name.</param>
/// <param name="Sku">What it runs on; two cores that sleep without calls when null.</param>
internal sealed record LakehouseTable(string Name, IPrincipal Administrator, string AdministratorName, SqlSku? Sku = null);
