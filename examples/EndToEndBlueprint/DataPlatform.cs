using AiFactory.Blueprints;

namespace EndToEndBlueprint;

/// <summary>Where data comes in, is refined and scored: steps 1 to 5, and 9 where events are wanted.</summary>
internal sealed class DataPlatform
{
    private readonly bool _streaming;

    public DataPlatform(DeploymentEnvironment env, LandingZone zone, KeyVault vault, ApplicationInsights insights, bool streaming, bool hardened, bool drawn)
    {
        _streaming = streaming;
        Lake = new StorageAccount("lake")
        {
            DataLake = true, Containers = [Bronze, Silver, Gold], PublicNetworkAccess = drawn, OtherNetworks = drawn ? NetworkAction.Allow : NetworkAction.Deny,
            Replication = env.Pick(Replication.Lrs, prod: hardened ? Replication.Gzrs : Replication.Zrs),
            Lifecycle = new StorageLifecycle("lake") { Rules = [new() { Name = "raw", Prefixes = ["bronze/"], CoolAfterDays = 30, DeleteAfterDays = 365 }] },
            Why = "bronze as it came, silver cleaned, gold ready to use",
        };
        Second = hardened ? new SqlServer("scores-second") { Location = Fabrikam.Second, Administrator = Administrators, AdministratorName = "sql-administrators" } : null;
        Scores = new SqlServer("scores")
        {
            Administrator = Administrators, AdministratorName = "sql-administrators", Databases = [Results], PublicNetworkAccess = drawn,
            AllowedAddresses = drawn ? [new SqlFirewallRule("everyone") { First = "0.0.0.0", Last = "255.255.255.255" }] : [],
            FailoverGroups = Second is null ? [] : [new SqlFailoverGroup("scores") { Partners = [Second], Databases = [Results] }],
        };
        Spark = new DatabricksWorkspace("spark") { HostSubnet = zone[Room.Databricks], ContainerSubnet = zone.DatabricksContainers, AccessConnector = Connector, Why = "refines, trains and evaluates" };
        Sharing = new Feature("Delta Sharing", Spark) { Description = "tables that others read where they are" };
        Factory = new DataFactory("ingest")
        {
            Repository = new FactoryDevOps { Account = "fabrikam", Project = "end-to-end", Name = "pipelines", Tenant = Fabrikam.TenantId },
            ManagedEndpoints = [new ManagedPrivateEndpoint("lake") { Target = Lake, PartOfService = "dfs" }, new ManagedPrivateEndpoint("spark") { Target = Spark }, new ManagedPrivateEndpoint("vault") { Target = vault }],
        };
        if (!streaming) return;

        var code = new BlobContainer("code");
        FunctionFiles = new StorageAccount("functions")
        {
            Containers = [code], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), BlobVersioning = env.IsProduction,
            Lifecycle = new StorageLifecycle("functions") { Rules = [new() { Name = "former-versions", DeleteVersionsAfterDays = 60 }] },
        };
        FunctionPlan = new AppServicePlan("stream") { Size = "FC1", ZoneRedundant = env.IsProduction };
        Stream = new FunctionApp("stream") { Plan = FunctionPlan, Subnet = zone[Room.ContainerApps], Code = code.Address, Settings = { ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString } };
        Hub = new EventHub("readings") { ConsumerGroups = ["stream"] };
        Events = new EventHubsNamespace("events") { Hubs = [Hub], Grows = true, MaximumUnits = 10 };
    }

    // Outside
    public ExternalSystem Internal { get; } = new("internal sources") { Description = "systems of the company", Holds = DataClass.Internal, SignIn = SignIn.Entra, Availability = 99.5 };
    public ExternalSystem External { get; } = new("external sources") { Description = "data that was bought", Holds = DataClass.Internal, SignIn = SignIn.Entra, Availability = 99.0 };
    public ExternalSystem Producers { get; } = new("event producers") { Description = "machines and tills that report as it happens" };
    public ExternalSystem Consumers { get; } = new("third parties") { Description = "companies that read shared tables" };
    public EntraGroup Administrators { get; } = new("sql-administrators") { ObjectId = "55555555-5555-4555-8555-555555555555" };

    // Data
    public BlobContainer Bronze { get; } = new("bronze");
    public BlobContainer Silver { get; } = new("silver");
    public BlobContainer Gold { get; } = new("gold");
    public StorageAccount Lake { get; }
    public DataFactory Factory { get; }
    public DatabricksAccessConnector Connector { get; } = new("lake");
    public DatabricksWorkspace Spark { get; }
    public Feature Sharing { get; }
    public SqlDatabase Results { get; } = new("results") { Sku = SqlSku.GeneralPurpose(2) };
    public SqlServer Scores { get; }
    public SqlServer? Second { get; }

    /// <summary>What callers of a region name: the group whose databases move, where there is one.</summary>
    public Text ScoresHostIn(Region region) => Scores.FailoverGroups.FirstOrDefault() is not { } group ? Scores.Host : region == Fabrikam.Second ? group.ReadHost : group.Host;

    // Events
    public EventHubsNamespace? Events { get; }
    public EventHub? Hub { get; }
    public FunctionApp? Stream { get; }
    public AppServicePlan? FunctionPlan { get; }
    public StorageAccount? FunctionFiles { get; }

    public AzureResource[] Streaming => _streaming ? [Events!, Stream!, FunctionPlan!, FunctionFiles!] : [];

    /// <summary>What needs a private endpoint however little else has one.</summary>
    public IPrivateLinkTarget[] AlwaysClosed => [Spark, .. _streaming ? new IPrivateLinkTarget[] { Events!, Stream!, FunctionFiles! } : []];

    public IPrivateLinkTarget[] Stores => [Lake, Scores];

    public void Tells(Architecture platform, KeyVault vault, Layer training)
    {
        platform.Flow("From sources to scores", Criticality.Medium).For(FlowPurpose.Batch)
            .Stage("Ingest", 1)
                .Reads(Factory, vault, "takes the keys that sources ask for")
                .Reads(Factory, [Internal, External], "pulls what is new, every night")
            .Stage("Land", 2).Writes(Factory, Bronze, "lands it as it came")
            .Stage("Refine and train", 3)
                .Calls(Factory, Spark, "starts the pipeline, on its schedule")
                .Reads(Spark, Bronze, "takes what came in")
                .Writes(Spark, [Silver, Gold], "keeps it cleaned, then ready to use")
                .Does(Spark, "trains, enriches and evaluates from what is gold").Between(training, training)
            .Stage("Store the scores", 4).Writes(Spark, Results, "stores cleaned, aggregated results").Between(training, training)
            .Stage("Share", 5)
                .Does(Sharing, "offers tables for others to read")
                .Reads(Consumers, Sharing, "read the tables they were lent");

        if (!_streaming) return;
        platform.Flow("Take events as they come", Criticality.Medium).For(FlowPurpose.Analytics)
            .Stage("Stream", 9)
                .Writes(Producers, Hub!, "report as it happens")
                .Reads(Stream!, Hub!, "takes event by event")
                .Writes(Stream!, Bronze, "adds what it made of them; no training starts from here");
    }
}
