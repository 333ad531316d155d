using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>Stores, databases, messages, events and analysis.</summary>
internal static class DataKinds
{
    public static void Define(Architecture data, DeploymentEnvironment env, Cidr range)
    {
        var password = data.Parameter("administrator_password", "The password of administrators that have one.", sensitive: true);
        var snapshots = data.Parameter("snapshot_storage", "The connection string of the account for snapshots.", sensitive: true);
        var admins = new OutsidePrincipal("aaaaaaaa-0000-4000-8000-000000000001", PrincipalType.Group);

        // Network
        var guard = new NetworkSecurityGroup("inside") { Rules = [new SecurityRule { Name = "deny-internet", Priority = 4096, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" }] };
        var endpoints = new Subnet("endpoints", prefix: 26) { SecurityGroup = guard };
        var host = new Subnet("spark-hosts", prefix: 26) { Delegations = [Delegation.Databricks], SecurityGroup = guard };
        var inside = new Subnet("spark-containers", prefix: 26) { Delegations = [Delegation.Databricks], SecurityGroup = guard };
        var postgres = new Subnet("postgres", prefix: 28) { SecurityGroup = guard, Delegations = [Delegation.PostgreSql] };
        var jobs = new Subnet("jobs", prefix: 27) { SecurityGroup = guard, ServiceEndpoints = ["Microsoft.Sql", "Microsoft.EventHub", "Microsoft.ServiceBus"], Delegations = [Delegation.WebApps] };
        var network = new VirtualNetwork("data") { AddressSpace = [range], Subnets = [endpoints, host, inside, postgres, jobs] };
        var plan = new AppServicePlan("jobs");
        var worker = new WebApp("worker") { Plan = plan, Subnet = jobs };

        // Keys
        var keeper = new UserAssignedIdentity("keeper") { Tags = new Dictionary<string, string> { ["for"] = "keys" } };
        var vault = new KeyVault("keys") { Sku = KeyVaultSku.Premium, SoftDeleteDays = 30, ServesDiskEncryption = true, AllowedAddresses = ["203.0.113.0/24"] };
        var key = new VaultKey { Vault = vault.Uri, Name = "data", Version = "0123456789abcdef0123456789abcdef", Identity = keeper };

        // Lake
        var raw = new BlobContainer("raw");
        var lake = new StorageAccount("lake")
        {
            DataLake = true, AccessTier = AccessTier.Cool, Containers = [raw, "curated"], Queues = ["arrivals"], Tables = ["runs"], Shares = [new StorageShare("models") { Gibibytes = 200, Tier = ShareTier.Hot }],
            Lifecycle = new StorageLifecycle("lifecycle") { Rules = [new() { Name = "raw", Prefixes = ["raw/"], CoolAfterDays = 30, ArchiveAfterDays = 180, DeleteAfterDays = 2000, DeleteSnapshotsAfterDays = 30 }] },
            BlobCors = [new() { Origins = ["https://lab.contoso.com"], Seconds = 600 }],
        };
        var copies = new StorageAccount("copies")
        {
            BlobVersioning = true, BlobChangeFeed = true, BlobChangeFeedDays = 30, BlobSoftDeleteDays = 30, BlobRestorableDays = 7, TracksAccess = true, BlobServiceVersion = "2020-06-12",
            Queues = [new StorageQueue("late") { Metadata = new Dictionary<string, string> { ["kind"] = "late" } }],
        };

        // Tables
        var pool = new SqlElasticPool("shared") { Sku = SqlPoolSku.BusinessCritical(4), MaximumGibibytes = 64, MostPerDatabase = 2, LeastPerDatabase = 0.25m, Licence = SqlLicence.Brought };
        var scores = new SqlDatabase("scores")
        {
            Sku = env.Pick(SqlSku.Serverless(2), prod: SqlSku.Hyperscale(4)), MaximumGibibytes = 64, RestorableDays = 14, DifferentialHours = 12, KeepsWeekly = "P4W", KeepsMonthly = "P12M",
            KeepsYearly = "P5Y", YearlyWeek = 1, Ledger = true, Backups = SqlBackups.Zone,
        };
        var shared = new SqlDatabase("reference") { Pool = pool };
        var partner = new SqlServer("tables-away") { Location = Region.NorthEurope, Administrator = admins, AdministratorName = "sql-admins" };
        var tables = new SqlServer("tables")
        {
            Administrator = admins, AdministratorName = "sql-admins", Connections = SqlConnections.Redirect, RestrictsOutbound = true, Ipv6 = true, RestorableDays = 3,
            PasswordLogins = env.Pick(false, dev: true), Login = env.Pick<string?>(null, dev: "operator"), LoginPassword = env.IsProduction ? null : (Text)password,
            Databases = [scores, shared, new SqlDatabase("small") { Sku = SqlSku.Standard(10) }], Pools = [pool],
            FailoverGroups = [new SqlFailoverGroup("tables") { Partners = [partner], Databases = [scores], Failover = SqlFailover.Automatic, MovesReads = true }],
        };
        var legacy = new SqlServer("partners")
        {
            PublicNetworkAccess = true, Administrator = admins, AdministratorName = "sql-admins",
            AllowedSubnets = [new SqlNetworkRule("jobs") { Subnet = jobs }], AllowedAddresses = [new SqlFirewallRule("office") { First = "203.0.113.0", Last = "203.0.113.63" }],
        };
        var zone = new PrivateDnsZone("every.postgres.database.azure.com") { Tags = new Dictionary<string, string> { ["for"] = "PostgreSQL" }, Links = [new PrivateDnsZoneLink("data") { Network = network }] };
        var vectors = new PostgreSqlServer("vectors")
        {
            Subnet = postgres, Zone = zone, Gibibytes = 128, BackupDays = 21, MaintenanceDay = 6, MaintenanceHour = 2, MaintenanceMinute = 30, AvailabilityZone = "1", StandbyZone = env.Pick<string?>(null, prod: "2"),
            Databases = ["embeddings", new PostgreSqlDatabase("names") { Collation = "C" }], Administrators = [new PostgreSqlAdministrator("psql-admins") { Principal = admins }],
        };
        var ledger = new PostgreSqlServer("ledger")
        {
            Tier = PostgreSqlTier.Burstable, Size = "Standard_B1ms", PasswordLogins = true, Login = "operator", LoginPassword = password,
            Administrators = [new PostgreSqlAdministrator("worker") { Principal = worker.Principal()! }],
        };

        // Caches
        var cache = new RedisCache("sessions")
        {
            Sku = env.Pick(RedisSku.Standard, prod: RedisSku.Premium), Size = 2, Version = "6", Eviction = RedisEviction.Oldest, Snapshots = env.Pick<bool?>(null, prod: true),
            SnapshotMinutes = env.Pick<int?>(null, prod: 60), SnapshotCount = env.Pick<int?>(null, prod: 1), SnapshotStorage = env.IsProduction ? (Text)snapshots : null, Updates = RedisUpdates.Stable,
        };
        var memory = new ManagedRedis("memory")
        {
            Sku = "Balanced_B10", Clustering = RedisClustering.EnterpriseCluster, Eviction = ManagedRedisEviction.NoEviction, Modules = [new() { Name = "RediSearch" }, new() { Name = "RedisJSON" }],
            Snapshots = RedisSnapshots.SixHourly,
        };

        // Documents
        var talks = new CosmosContainer("talks") { PartitionKey = ["/tenant", "/person"], PartitionKind = PartitionKind.MultiHash, TimeToLive = 90 * 24 * 3600 };
        var history = new CosmosAccount("history")
        {
            Consistency = Consistency.Strong, Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = true }], ThroughputLimit = 8000, BurstCapacity = true, PartitionMerge = true,
            Databases = [new CosmosDatabase("chat") { AutoscaleMaximum = 4000, Containers = [talks] }],
        };
        var mongo = new MongoCluster("catalogue") { Tier = "M40", Gibibytes = 128, Shards = 2, LoginPassword = password, PasswordLogins = true };

        // Events
        var readings = new EventHub("readings")
        {
            Partitions = 8, KeptHours = 72, ConsumerGroups = ["spark", new ConsumerGroup("alerts") { Note = "tells people" }],
            Capture = new() { Account = lake, Container = raw.NameOutput, EverySeconds = 120 }, Note = "from the shop floor",
        };
        var events = new EventHubsNamespace("events") { Units = 2, Grows = true, MaximumUnits = 10, Hubs = [readings, new EventHub("states") { Cleanup = EventCleanup.Compact }] };
        var strict = new EventHubsNamespace("strict")
        {
            Sku = EventHubsSku.Premium, PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/26"], AllowedSubnets = [jobs], AzureServicesBypass = true,
            EncryptionKeys = [key], Identity = ManagedIdentity.Of(keeper),
        };
        var orders = new ServiceBusQueue("orders") { Sessions = true, DropsDuplicates = true, DuplicateWindow = "PT30M", Deliveries = 5, TimeToLive = "P14D", Megabytes = 2048 };
        var changes = new ServiceBusTopic("changes") { Ordered = true, Subscriptions = ["search", new ServiceBusSubscription("audit") { Deliveries = 3, ForwardsTo = orders.NameOutput }] };
        var filtered = new ServiceBusTopic("filtered")
        {
            Subscriptions =
            [
                new("large") { Rules = [new("large") { Sql = "amount > 1000", Action = "SET priority = 'high'" }] },
                new("european") { Rules = [new("european") { Matches = new() { Subject = "order", ContentType = "application/json", Properties = new Dictionary<string, string> { ["region"] = "eu" } } }] },
            ],
        };
        var bus = new ServiceBusNamespace("bus") { Units = env.Pick(1, prod: 2), Queues = [orders, "failed"], Topics = [changes, filtered], EncryptionKeys = [key], Identity = ManagedIdentity.Of(keeper) };
        var open = new ServiceBusNamespace("open") { Sku = ServiceBusSku.Standard, PublicNetworkAccess = true, Why = "the standard size has no private endpoints", Topics = ["news"] };
        data.Waive("AIFA2005").On(open).Because("What answers from anywhere is met here too.").ApprovedBy(new Owner("Security", "security@contoso.com")).Until("2027-05-15");
        var happened = new EventGridTopic("happened")
        {
            Residency = EventResidency.WithinRegion,
            Subscriptions =
            [
                new TopicSubscription("to-orders") { To = new ToServiceBusQueue { Queue = orders }, Types = ["order.placed"] },
                new TopicSubscription("to-web") { DeliversAs = null, To = new ToWeb { Address = "https://hooks.contoso.com/orders", Application = "aaaaaaaa-0000-4000-8000-000000000003", Tenant = env.Tenant, Batch = 10 } },
            ],
        };
        var arrivals = new EventGridSystemTopic("arrivals")
        {
            Of = lake,
            Subscriptions =
            [
                new SystemTopicSubscription("to-hub")
                {
                    To = new ToEventHub { Hub = readings }, Types = ["Microsoft.Storage.BlobCreated"], SubjectBegins = "/blobServices/default/containers/raw/", SubjectEnds = ".pdf", Attempts = 10,
                    DeadLetters = copies, DeadLetterContainer = "lost",
                },
                new SystemTopicSubscription("to-queue") { To = new ToStorageQueue { Account = copies, Queue = "late", Seconds = 3600 } },
                new SystemTopicSubscription("to-topic") { To = new ToServiceBusTopic { Topic = changes } },
            ],
        };
        var watching = new StreamAnalyticsJob("watching")
        {
            Query = "SELECT System.Timestamp() AS at, AVG(value) AS mean INTO lake FROM readings GROUP BY TumblingWindow(minute, 5)", Units = 10, LateSeconds = 30,
            Refused = StreamAnalyticsFailure.Stop,
        };

        // Analysis
        var connector = new DatabricksAccessConnector("lake") { Identity = ManagedIdentity.Of(keeper) };
        var spark = new DatabricksWorkspace("spark")
        {
            HostSubnet = host, ContainerSubnet = inside, AccessConnector = connector, GuardsStorage = true, StorageSku = "Standard_ZRS", UpdatesClusters = true, SecurityMonitoring = true,
            InfrastructureEncryption = true, DiskKey = new() { Vault = vault.Uri, Name = "data", Version = "0123456789abcdef0123456789abcdef" }, RotatesDiskKey = true,
        };
        var purview = new PurviewAccount("catalogue") { ManagedGroup = $"rg-purview-{env.Name}" };
        var synapse = new SynapseWorkspace("warehouse")
        {
            Lake = lake, FileSystem = raw.NameOutput, StopsExfiltration = true, LinkedTenants = ["99999999-9999-4999-8999-999999999999"], Purview = purview, AzureServicesBypass = true,
            Repository = new SynapseGitHub { Account = "contoso", Name = "warehouse", Folder = "/synapse" },
            SqlPools = [new SynapseSqlPool("facts") { Sku = "DW200c", MaximumGibibytes = 1024 }],
            SparkPools = [new SynapseSparkPool("daily") { Size = SparkNode.Medium, MaximumNodes = 8, Libraries = new() { Content = "pandas==2.2.2" } }, new SynapseSparkPool("nightly") { Scales = false, Nodes = 4 }],
        };
        var fabric = new FabricCapacity("reports") { Sku = env.Pick(FabricSku.F2, prod: FabricSku.F64), Administrators = ["data-platform@contoso.com"] };
        var runtime = new IntegrationRuntime("copy") { Compute = DataFlowCompute.MemoryOptimized, Cores = 16, KeptMinutes = 10, Description = "Copies between stores" };
        var factory = new DataFactory("ingest")
        {
            Purview = purview.Id, PrivateStudio = false, Runtimes = [runtime], ManagedEndpoints = [new ManagedPrivateEndpoint("lake") { Target = lake, PartOfService = "dfs" }, new ManagedPrivateEndpoint("tables") { Target = tables }],
            LinkedStorage = [new BlobLinkedService("copies") { Endpoint = copies.BlobEndpoint, Through = runtime }],
            LinkedLakes = [new LakeLinkedService("lake") { Endpoint = lake.LakeEndpoint, Through = runtime }],
            LinkedSql = [new SqlLinkedService("scores") { Database = scores, Through = runtime }],
            LinkedVaults = [new VaultLinkedService("keys") { Vault = vault }],
            LinkedDatabricks = [new DatabricksLinkedService("spark") { Workspace = spark }, new DatabricksLinkedService("standing") { Workspace = spark, Cluster = "0123-456789-abcdefgh" }],
        };

        // What is no Azure resource
        var oneLake = new Feature("OneLake", fabric) { Description = "Files and tables of all Fabric workspaces" };
        var powerBi = new Feature("Power BI", fabric) { Description = "Reports that people read" };
        var sharing = new Feature("Delta Sharing", spark) { Description = "Tables that partners read where they are" };
        var partners = new ExternalSystem("partners") { Description = "Companies that read shared tables" };
        var analyst = new Person("analyst");

        data.PrivateEndpoints(endpoints, lake, copies, vault, tables, ledger, cache, memory, history, mongo, events, bus, happened, spark, synapse, purview, factory);

        data.Layer("Arrival", "what comes in").Shows(events, strict, bus, open, happened, arrivals, watching);
        data.Layer("Stores", "what is kept").Shows(lake, copies, tables, partner, legacy, vectors, ledger, cache, memory, history, mongo, vault);
        data.Layer("Analysis", "what is made of it").Shows(spark, synapse, fabric, factory, purview, connector, worker);

        data.Flow("Take in a reading", Criticality.High)
            .Stage("Arrive").Writes(worker, readings, "sends what a machine measured")
                            .Reads(watching, readings, "averages it by the minute")
            .Stage("Keep").Writes(events, raw, "captures every event")
                          .Writes(connector, lake, "refines tables");
        data.Flow("Place an order")
            .Stage("Order").Writes(worker, orders, "puts the order into the queue").Reads(worker, orders, "takes it out again to fill it")
                           .Writes(worker, cache, "remembers the session").Writes(worker, scores, "notes the score").Writes(worker, talks, "notes what was said")
            .Stage("Tell").Writes(worker, happened, "says that it was placed").Writes(happened, orders, "delivers it");
        data.Flow("Read a report")
            .Stage("Report").Calls(analyst, powerBi, "opens a report").Reads(powerBi, oneLake, "draws it from tables")
            .Stage("Share").Reads(partners, sharing, "read the tables that are shared");
    }
}
