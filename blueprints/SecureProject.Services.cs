using AiFactory.Model.Mapping;

namespace AiFactory.Blueprints;

/// <summary>What each flag makes.</summary>
internal sealed partial class SecureProject
{
    private const string Telemetry = "APPLICATIONINSIGHTS_CONNECTION_STRING";

    public FoundryProject? Agents { get; private set; }
    public ModelDeployment? Answering { get; private set; }
    public ModelDeployment? Embedding { get; private set; }
    public SearchService? Search { get; private set; }
    public CosmosContainer? Threads { get; private set; }
    public EventHub? Events { get; private set; }
    public DataFactory? Ingest { get; private set; }
    public DatabricksWorkspace? Spark { get; private set; }
    public MachineLearningWorkspace? Learning { get; private set; }
    public OnlineEndpoint? Scores { get; private set; }
    public KubernetesCluster? Serving { get; private set; }
    public Feature? Warehouse { get; private set; }
    public ContainerApp? Api { get; private set; }
    public ContainerApp? Page { get; private set; }
    public WebApp? Web { get; private set; }
    public PlanFunctionApp? Worker { get; private set; }

    private void MakeIntelligence()
    {
        if (Has(ProjectService.Search)) Search = Guarded(new SearchService("search") { Replicas = _env.Pick(1, prod: 3), PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
        if (Has(ProjectService.Cosmos)) Guarded(new CosmosAccount("threads")
        {
            Databases = [new CosmosDatabase("agents") { Containers = [Threads = new CosmosContainer("talks") { PartitionKey = ["/person"], TimeToLive = 90 * 24 * 3600 }] }],
            Serverless = _env.Pick(true, prod: false), Locations = [new GeoLocation { Region = _env.Region, ZoneRedundant = _env.IsProduction }], PublicNetworkAccess = IsOpen, AllowedAddresses = Guests,
        });
        if (Has(ProjectService.Foundry)) MakeFoundry();
        if (Has(ProjectService.OpenAI)) Guarded(new OpenAIAccount("openai") { PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
        if (Has(ProjectService.Vision)) Guarded(new VisionAccount("vision") { PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
        if (Has(ProjectService.Speech)) Guarded(new SpeechAccount("speech") { PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
        if (Has(ProjectService.DocumentIntelligence)) Guarded(new DocumentIntelligenceAccount("documents") { PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
        if (Has(ProjectService.ContentSafety)) Guarded(new ContentSafetyAccount("safety") { PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
    }

    /// <summary>With a place for its agents where there is a search service and a store for their threads.</summary>
    private void MakeFoundry()
    {
        var filter = ContentFilterPolicy.Strict();
        Answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = 30, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        Embedding = new ModelDeployment("embedding") { Model = "text-embedding-3-large", Version = "1", Type = DeploymentType.DataZoneStandard, Capacity = 25, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var (files, threads, vectors) = (ProjectConnection.To(Files), Find<CosmosAccount>() is { } store ? ProjectConnection.To(store) : null, Search is null ? null : ProjectConnection.To(Search));
        Agents = new FoundryProject("agents")
        {
            Connections = [.. new[] { files, threads, vectors }.OfType<ProjectConnection>()],
            AgentHost = threads is null || vectors is null ? null : new ProjectAgentHost("agents") { Files = files, Threads = threads, Vectors = vectors },
        };
        Guarded(new AIServicesAccount("foundry") { ContentFilters = [filter], Deployments = [Answering, Embedding], Projects = [Agents], AgentSubnet = Room("agents"), PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
    }

    private void MakeStores()
    {
        if (Has(ProjectService.PostgreSql)) Guarded(new PostgreSqlServer("postgres") { Databases = ["app"], GeoBackups = _env.IsProduction, MaintenanceDay = 0, MaintenanceHour = 2, MaintenanceMinute = 0 });
        if (Has(ProjectService.Redis)) Guarded(new ManagedRedis("cache") { Sku = "Balanced_B5" });
        if (Has(ProjectService.Sql)) Guarded(new SqlServer("sql") { Administrator = Identity, AdministratorName = "project", Databases = [new SqlDatabase("app") { Sku = _env.Pick(SqlSku.Serverless(2), prod: SqlSku.Hyperscale(2)) }] });
        if (Has(ProjectService.EventHubs)) Guarded(new EventHubsNamespace("events") { Hubs = [Events = new EventHub("arrivals")], Grows = true, MaximumUnits = 10, PublicNetworkAccess = IsOpen, AllowedAddresses = Guests });
    }

    private void MakeLearning()
    {
        if (Has(ProjectService.Databricks)) Spark = Guarded(new DatabricksWorkspace("spark")
        {
            PublicNetworkAccess = IsPerimeter, HostSubnet = Room("dbx-hosts"), ContainerSubnet = Room("dbx-containers"), StorageSku = _env.Pick("Standard_LRS", prod: "Standard_ZRS"),
            AccessConnector = Part(new DatabricksAccessConnector("spark") { Why = "what Spark acts as towards the lake" }),
        });
        if (Has(ProjectService.DataFactory)) Ingest = Guarded(new DataFactory("ingest")
        {
            ManagedEndpoints = [new ManagedPrivateEndpoint("lake") { Target = Lake.Parent, PartOfService = "dfs" }, .. Spark is null ? [] : new[] { new ManagedPrivateEndpoint("spark") { Target = Spark } }], Runtimes = [new IntegrationRuntime("managed")],
            Repository = _env.Kind == EnvironmentKind.Development ? new FactoryGitHub { Account = "contoso", Name = Name } : null,
        });

        if (Has(ProjectService.MachineLearning))
        {
            Scores = new OnlineEndpoint("scores")
            {
                Deployments = [new OnlineDeployment("blue") { Size = "Standard_DS3_v2", Model = "azureml://registries/azureml/models/roberta-base/versions/1", Instances = _env.Pick(1, prod: 3) }],
                Traffic = new Dictionary<string, int> { ["blue"] = 100 },
            };
            Learning = Guarded(new MachineLearningWorkspace("learning")
            {
                PublicNetworkAccess = IsPerimeter, Storage = Files, Vault = Vault, Insights = Insights, Images = _ground.Images, OnlineEndpoints = [Scores],
                Clusters = [new ComputeCluster("train") { Size = _env.Pick("Standard_DS3_v2", prod: "Standard_D13_v2"), Maximum = _env.Pick(3, prod: 5) }],
                Instances = _env.Kind == EnvironmentKind.Development ? [new ComputeInstance("notebooks") { Size = "Standard_DS11_v2" }] : [],
            });
        }

        if (Has(ProjectService.MachineLearningKubernetes) || Has(ProjectService.Kubernetes)) Serving = Part(new KubernetesCluster("serving")
        {
            SystemPool = new() { Subnet = Room("aks"), MinimumNodes = _env.Pick(1, prod: 3) }, ContainerLogs = _ground.Logs, Metrics = true, Network = new() { Pods = "100.64.0.0/16", Services = "100.65.0.0/20", NameServer = "100.65.0.10" },
        });
        if (Has(ProjectService.Fabric)) Warehouse = new Feature("warehouse", Part(new FabricCapacity("fabric") { Administrators = [$"{Name}-fabric@contoso.com"], Holds = DataClass.Confidential })) { Description = "Tables and reports in Fabric" };
    }

    private void MakeApplications()
    {
        if (Has(ProjectService.ContainerApps))
        {
            new RoleAssignment("pulls-images") { Scope = _ground.Images, Principal = Identity, Role = Role.AcrPull };
            var place = Guarded(new ContainerAppsEnvironment("apps") { Subnet = Room("aca"), ZoneRedundant = _env.IsProduction });
            Api = Part(App("api", place, new() { Port = 8080 }));
            Page = Part(App("page", place, new() { Port = 8080, External = true }));
        }

        if (Has(ProjectService.WebApp))
        {
            var plan = Part(new AppServicePlan("web") { Size = "P1v3", Instances = _env.Pick(1, prod: 3), ZoneRedundant = _env.IsProduction });
            Web = Guarded(new WebApp("web") { Plan = plan, Subnet = Room("web"), Runtime = WebRuntime.Python("3.12"), HealthCheckPath = "/health", Identity = ManagedIdentity.Of(Identity), Settings = { [Telemetry] = Insights.ConnectionString } });
        }

        if (Has(ProjectService.Function))
        {
            var plan = Part(new AppServicePlan("functions") { Size = "EP1", Instances = _env.Pick(1, prod: 3), ZoneRedundant = _env.IsProduction });
            Worker = Guarded(new PlanFunctionApp("worker") { Plan = plan, Subnet = Room("web"), Storage = Guarded(Account("programs", "what functions remember")).NameOutput, Runtime = WebRuntime.Python("3.12"), Identity = ManagedIdentity.Of(Identity), Settings = { [Telemetry] = Insights.ConnectionString } });
        }

        if (Has(ProjectService.LogicApp)) Part(new LogicApp("notices") { AllowedCallers = [.. _ground.Plan.AddressSpace] });
        if (Has(ProjectService.Bot)) Part(new UntypedResource("bot", "Microsoft.BotService/botServices", "2022-09-15") { Location = "global", Body = Json.Parse($$"""{ "kind": "azurebot", "sku": { "name": "S1" }, "properties": { "displayName": "{{Name}}", "endpoint": "https://{{Name}}.contoso.com/api/messages", "msaAppType": "UserAssignedMSI", "disableLocalAuth": true } }""") });
        if (Has(ProjectService.Elastic)) Part(new UntypedResource("elastic", "Microsoft.Elastic/monitors", "2024-03-01") { Location = _env.Region, Body = Json.Parse("""{ "sku": { "name": "ess-consumption-2024_Monthly" } }""") });
    }

    private ContainerApp App(string name, ContainerAppsEnvironment place, ContainerIngress ingress) => new(name)
    {
        Environment = place, Identity = ManagedIdentity.Of(Identity), Registries = [new() { Server = _ground.Images.LoginServer, Identity = Identity }], Ingress = ingress, MinimumReplicas = _env.Pick(1, prod: 2),
        Containers = [new() { Name = name, Image = $"{_ground.Images.LoginServer}/{Name}/{name}:1", Settings = [new() { Name = Telemetry, Value = Insights.ConnectionString }], Liveness = new() { Path = "/health" }, Readiness = new() { Path = "/health" } }],
    };
}
