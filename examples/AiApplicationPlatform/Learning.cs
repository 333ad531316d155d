namespace AiApplicationPlatform;

/// <summary>Where data becomes features, features become models, and models answer: one workspace, and machines of its own for each kind of work.</summary>
internal sealed class Learning
{
    public Learning(Architecture platform, DeploymentEnvironment env, ContainerRegistry images, KeyVault vault, ApplicationInsights insights, bool isFirst)
    {
        using (platform.Stack("learning"))
        {
            // What comes in, and what is kept
            Stream = new EventHub("measurements") { ConsumerGroups = [new ConsumerGroup("processing")] };
            Signals = new EventHubsNamespace("signals") { Grows = true, MaximumUnits = env.Pick(2, prod: 8), Hubs = [Stream], Why = "what machines say, second by second" };
            Aggregates = new BlobContainer("aggregates");
            Features = new BlobContainer("features");
            Scores = new BlobContainer("scores");
            Lake = new StorageAccount("lake")
            {
                DataLake = true, Containers = [Aggregates, Features, Scores], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs),
                Lifecycle = new StorageLifecycle("aging") { Rules = [new() { Name = "old-features", DeleteAfterDays = 730 }] }, Why = "aggregates and features in one place, by day and machine",
            };
            Latest = new CosmosContainer("latest") { PartitionKey = ["/machine"] };
            FeaturesOnline = new CosmosAccount("features-online")
            {
                Serverless = env.Pick(true, prod: false), Databases = [new CosmosDatabase("features") { Containers = [Latest] }], Locations = Fabrikam.Locations(env), AutomaticFailover = env.IsProduction,
                Why = "the latest features of each machine, found within milliseconds",
            };
            Workbench = new StorageAccount("workbench")
            {
                Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), Lifecycle = new StorageLifecycle("runs") { Rules = [new() { Name = "old-runs", DeleteAfterDays = 180 }] },
                Why = "what the workspaces keep of notebooks and runs",
            };

            // Machines, one kind for each purpose; all but the online ones are gone when there is nothing to do
            Notebook = new ComputeInstance("notebook") { Size = "Standard_DS3_v2", Idle = "PT30M" };
            Processing = new ComputeCluster("processing") { Size = "Standard_DS4_v2", Maximum = env.Pick(2, prod: 8), Description = "Turns raw data into aggregates and features" };
            Training = new ComputeCluster("training") { Size = "Standard_NC4as_T4_v3", Maximum = env.Pick(1, prod: 4), Description = "Trains models" };
            Scoring = new ComputeCluster("scoring") { Size = "Standard_DS3_v2", Maximum = env.Pick(1, prod: 6), Description = "Scores all machines at night" };

            // From the catalogue to endpoints
            Catalogue = new MachineLearningRegistry("catalogue") { Why = "the models that may be used, each with its evaluation" };
            OnlineDeployment VersionOf(string name, string version) => new(name)
            {
                Model = $"azureml://registries/{Catalogue.NameOutput}/models/remaining-life/versions/{version}", Size = "Standard_DS3_v2", Instances = env.Pick(1, prod: 3),
                Requests = new() { AtOnce = 8, Timeout = "PT5S" }, Collector = new() { Collections = { ["model_inputs"] = new(), ["model_outputs"] = new() } },
            };
            Online = new OnlineEndpoint("life")
            {
                Description = "How long a part will last", Deployments = [VersionOf("blue", "4"), VersionOf("green", "5")],
                Traffic = isFirst ? [] : new Dictionary<string, int> { ["blue"] = 90, ["green"] = 10 },
            };
            Batch = new BatchEndpoint("nightly")
            {
                Description = "How long all parts of all machines will last", Default = isFirst ? null : "life",
                Deployments = [new BatchDeployment("life") { Cluster = Scoring, Model = $"azureml://registries/{Catalogue.NameOutput}/models/remaining-life/versions/4", Machines = env.Pick(1, prod: 6) }],
            };

            FeatureStore = new MachineLearningWorkspace("feature-store")
            {
                Kind = WorkspaceKind.FeatureStore, Storage = Workbench, Vault = vault, Images = images, Insights = insights, FeatureSpark = "3.4",
                PrivateEndpointRules = [new PrivateEndpointRule("lake") { Target = Lake, PartOfService = "dfs", ForSpark = true }],
                Why = "one definition of each feature, for training and for answering",
            };
            Workspace = new MachineLearningWorkspace("wear")
            {
                Storage = Workbench, Vault = vault, Images = images, Insights = insights, ImageBuilder = "processing",
                Instances = [Notebook], Clusters = [Processing, Training, Scoring], OnlineEndpoints = [Online], BatchEndpoints = [Batch],
                PrivateEndpointRules =
                [
                    new PrivateEndpointRule("lake") { Target = Lake, PartOfService = "dfs" }, new PrivateEndpointRule("lake-blobs") { Target = Lake },
                    new PrivateEndpointRule("signals") { Target = Signals }, new PrivateEndpointRule("catalogue") { Target = Catalogue },
                    new PrivateEndpointRule("feature-store") { Target = FeatureStore }, new PrivateEndpointRule("features-online") { Target = FeaturesOnline },
                ],
                HostRules = [new HostRule("erp") { Host = "erp.fabrikam.com" }, new HostRule("suppliers") { Host = "suppliers.fabrikam.com" }],
                LakeDatastores = [new LakeDatastore("aggregates") { Account = Lake.NameOutput, FileSystem = Aggregates.NameOutput }, new LakeDatastore("features") { Account = Lake.NameOutput, FileSystem = Features.NameOutput }],
            };
            Approved = new ResourceGroupPolicyAssignment("approved-registry")
            {
                Policy = BuiltInPolicy.AllowedModelRegistry, Messages = ["Register the model in the catalogue first."],
                Parameters = { ["allowedRegistryName"] = Catalogue.AzureName, ["effect"] = "Deny" }, Why = "endpoints serve models of the catalogue and of nobody else",
            };
        }
    }

    public EventHubsNamespace Signals { get; }
    public EventHub Stream { get; }
    public StorageAccount Lake { get; }
    public BlobContainer Aggregates { get; }
    public BlobContainer Features { get; }
    public BlobContainer Scores { get; }
    public CosmosAccount FeaturesOnline { get; }
    public CosmosContainer Latest { get; }
    public StorageAccount Workbench { get; }
    public ComputeInstance Notebook { get; }
    public ComputeCluster Processing { get; }
    public ComputeCluster Training { get; }
    public ComputeCluster Scoring { get; }
    public MachineLearningRegistry Catalogue { get; }
    public OnlineEndpoint Online { get; }
    public BatchEndpoint Batch { get; }
    public MachineLearningWorkspace Workspace { get; }
    public MachineLearningWorkspace FeatureStore { get; }
    public ResourceGroupPolicyAssignment Approved { get; }
}
