namespace GenAiOps;

/// <summary>All raw and curated data of an environment, in governed stores: what agents are grounded in, and what they are measured by.</summary>
internal sealed class DataEstate
{
    public DataEstate(Architecture ops, DeploymentEnvironment env)
    {
        using var stack = ops.Stack("data", Fabrikam.DataEngineering);
        var owner = Fabrikam.DataEngineering;
        var replication = env.Pick(Replication.Lrs, prod: Replication.Zrs);
        var versions = new LifecycleRule { Name = "former-versions", DeleteVersionsAfterDays = 60 };

        Manuals = new BlobContainer("manuals");
        Documents = new StorageAccount("documents") { Owner = owner, Containers = [Manuals], Replication = replication, BlobVersioning = env.IsProduction, Lifecycle = new StorageLifecycle("versions") { Rules = [versions] } };
        Curated = new BlobContainer("curated");
        Released = new BlobContainer("released");
        Captured = new BlobContainer("captured");
        Lake = new StorageAccount("lake") { Owner = owner, DataLake = true, Containers = [Captured, Curated, Released], Replication = replication, Bypass = [NetworkBypass.AzureServices], Why = "Event Hubs captures into it as a trusted service" };

        Orders = new SqlDatabase("orders") { Why = "data engineers query and correct it by SQL" };
        Tables = new SqlServer("tables") { Owner = owner, Administrator = new EntraGroup("data-engineers") { ObjectId = "67777777-7777-4777-8777-777777777777" }, AdministratorName = "data-engineers", Databases = [Orders] };
        Records = new CosmosAccount("records")
        {
            Owner = owner, Serverless = !env.IsProduction, Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = env.IsProduction }],
            Databases = [new CosmosDatabase("service") { Containers = [Kept("visits", "/machine", days: 1095), Kept("conversations", "/engineer", days: 90)] }],
            Why = "visits and conversations, each as one document",
        };

        Readings = new EventHub("telemetry") { KeptHours = 24, Capture = new() { Account = Lake, Container = Captured.NameOutput } };
        Events = new EventHubsNamespace("events") { Owner = owner, Hubs = [Readings], Grows = env.IsProduction, MaximumUnits = env.IsProduction ? 4 : null };
        var capacity = new FabricCapacity("analytics") { Owner = owner, Sku = env.Pick(FabricSku.F2, prod: FabricSku.F8), Administrators = ["data-platform@fabrikam.com"], Holds = DataClass.Internal, Why = "refines what arrives into curated tables" };
        Warehouse = new Feature("warehouse", capacity) { Description = "refines what arrives into curated tables" };
        Passages = new SearchService("passages") { Owner = owner, Replicas = env.Pick(1, prod: 3), Why = "ranking by meaning over manuals and past visits" };
    }

    public BlobContainer Manuals { get; }
    public StorageAccount Documents { get; }
    public BlobContainer Captured { get; }
    public BlobContainer Curated { get; }

    /// <summary>Extracts without what is confidential: all that the inner loop sees.</summary>
    public BlobContainer Released { get; }

    public StorageAccount Lake { get; }
    public SqlServer Tables { get; }
    public SqlDatabase Orders { get; }
    public CosmosAccount Records { get; }
    public EventHubsNamespace Events { get; }
    public EventHub Readings { get; }
    public Feature Warehouse { get; }
    public SearchService Passages { get; }

    private static CosmosContainer Kept(string name, string by, int days) => new(name) { PartitionKey = [by], TimeToLive = days * 24 * 3600 };
}
