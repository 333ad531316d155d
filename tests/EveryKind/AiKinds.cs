using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>Models, agents, search and machine learning.</summary>
internal static class AiKinds
{
    public static void Define(Architecture ai, DeploymentEnvironment env, Cidr range)
    {
        var guard = new NetworkSecurityGroup("inside") { Rules = [new SecurityRule { Name = "deny-internet", Priority = 4096, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" }] };
        var agents = new Subnet("agents", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.ContainerApps] };
        var machines = new Subnet("machines", prefix: 25) { SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 26) { SecurityGroup = guard };
        new VirtualNetwork("ai") { AddressSpace = [range], Subnets = [agents, machines, endpoints] };

        // What others stand on
        var reader = new UserAssignedIdentity("reader");
        var vault = new KeyVault("keys");
        var handbook = new BlobContainer("handbook");
        var files = new StorageAccount("files") { Containers = [handbook] };
        var curated = new BlobContainer("curated");
        var lake = new StorageAccount("lake") { DataLake = true, Containers = [curated] };
        var threads = new CosmosAccount("threads") { Consistency = Consistency.BoundedStaleness, StalenessSeconds = 300, StalenessWrites = 100_000, Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = true }] };
        var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") { RetentionDays = 60 } };
        var images = new ContainerRegistry("images");

        // Accounts of one function each
        var speech = new SpeechAccount("voice") { Storage = [new() { Account = files, By = reader.ClientId }], Identity = ManagedIdentity.Of(reader) };
        var vision = new VisionAccount("eyes") { RestrictsOutbound = true, AllowedHosts = ["contoso.com"] };
        var letters = new DocumentIntelligenceAccount("letters") { Sku = env.Pick("F0", prod: "S0"), RestrictsOutbound = true, AllowedHosts = ["contoso.com"] };
        var safety = new ContentSafetyAccount("safety") { PublicNetworkAccess = true, AllowedAddresses = ["203.0.113.0/24"] };

        // Search
        var passages = new SearchService("passages") { Replicas = env.Pick(1, prod: 3), AzureServicesBypass = true, SharedLinks = [new SearchSharedLink("files") { Target = files, Message = "Indexers of the handbook" }] };
        var handbookIndex = passages.Index("handbook index");
        var nightly = passages.Indexer("nightly");
        passages.Skillset("passages and vectors");
        var vectors = new SearchService("vectors") { Sku = SearchSku.Standard3, HighDensity = true, Replicas = 2, Partitions = 3, Confidential = true, Protections = [SearchProtection.BlockAll] };
        var language = new LanguageAccount("language") { Answers = passages };

        // Models
        var words = new ContentBlocklist("competitors") { Description = "Names of competitors" };
        var strict = new ContentFilterPolicy("strict")
        {
            Mode = FilterMode.Blocking, Filters = [new() { Category = "Hate", Source = FilterSource.Prompt, Threshold = FilterThreshold.Low }, new() { Category = "Hate", Source = FilterSource.Completion, Threshold = FilterThreshold.Low }],
            Blocklists = [new() { Name = words.NameOutput, Source = FilterSource.Completion }],
        };
        var answering = new ModelDeployment("answering")
        {
            Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = 50, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict,
            ServiceTier = ServiceTier.Priority,
        };
        var reserved = new ModelDeployment("reserved")
        {
            Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneProvisionedManaged, Capacity = 15, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict,
            Spillover = answering,
        };
        var night = new ModelDeployment("night") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.GlobalBatch, Capacity = 100, Upgrade = VersionUpgrade.OnceCurrentVersionExpired, ContentFilter = strict };
        var router = new ModelDeployment("router")
        {
            Publisher = "OpenAI", Model = "model-router", Version = "2025-11-18", Type = DeploymentType.GlobalStandard, Capacity = 20, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict,
            Routing = new() { Mode = "cost", Models = [new() { Name = "gpt-5-mini", Version = "2025-08-07" }] },
        };
        var promised = new ModelDeployment("promised")
        {
            Model = "gpt-5", Version = "2025-08-07", Type = DeploymentType.GlobalProvisionedManaged, Capacity = 50, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = strict,
            DesignatedCapacity = 20, CapacityPriority = 1,
        };
        var embedding = new ModelDeployment("embedding")
        {
            Model = "text-embedding-3-large", Version = "1", Capacity = 120, Upgrade = VersionUpgrade.NoAutoUpgrade, Running = env.Pick(false, prod: true),
            Tags = new Dictionary<string, string> { ["purpose"] = "vectors" },
        };
        var older = new OpenAIAccount("older")
        {
            Deployments = [embedding], StoresNoCompletions = true, DynamicThrottling = false, EncryptionKey = new() { Vault = vault.Uri, Name = "older", Version = "1", FetchedBy = reader.ClientId },
            Identity = ManagedIdentity.Of(reader),
        };

        // Foundry
        var toThreads = ProjectConnection.To(threads);
        var toFiles = ProjectConnection.To(files);
        var toVectors = ProjectConnection.To(vectors);
        var claims = new FoundryProject("claims")
        {
            DisplayName = "Claims", Description = "Agents that settle claims", Identity = ManagedIdentity.System,
            Connections =
            [
                toThreads, toFiles, toVectors, ProjectConnection.To(older),
                new ProjectConnection("gateway")
                {
                    Category = "ApiManagement", Target = "https://apim.contoso.com/openai", SignIn = ConnectionSignIn.ManagedIdentity, ClientId = reader.ClientId, SignsInAs = reader,
                    Privacy = ConnectionPrivacy.NotRequired,
                },
            ],
            AgentHost = new ProjectAgentHost("agents") { Description = "Agents of claims", Threads = toThreads, Files = toFiles, Vectors = toVectors },
        };
        var foundry = new AIServicesAccount("foundry")
        {
            AgentSubnet = agents, ContentFilters = [strict], Blocklists = [words], Deployments = [answering, reserved, promised, night, router], Projects = [claims], AzureServicesBypass = true,
            Connections = [new AccountConnection("passages") { Category = "CognitiveSearch", Target = passages.Endpoint, Metadata = { ["ResourceId"] = passages.IdOutput, ["ApiType"] = "Azure" } }],
            AgentHost = new AccountAgentHost("agents") { Description = "Agents of all projects", Tags = new Dictionary<string, string> { ["purpose"] = "agents" } },
        };
        var bing = BingGrounding.System();

        // Machine learning
        var train = new ComputeCluster("train")
        {
            Size = "Standard_NC24ads_A100_v4", Priority = ComputePriority.LowPriority, Maximum = 4, Idle = "PT5M", Subnet = machines, Description = "Trains models",
            Identity = ManagedIdentity.Of(reader),
        };
        var score = new ComputeCluster("score") { Size = "Standard_DS3_v2", Minimum = env.Pick(0, prod: 1), Maximum = 2 };
        var ada = new ComputeInstance("ada")
        {
            Size = "Standard_DS3_v2", User = "88888888-8888-4888-8888-888888888888", Idle = "PT30M", Schedule = [new() { Cron = "0 18 * * 1-5", TimeZone = "W. Europe Standard Time" }],
            StartupScript = new() { Script = "setup/start.sh", Timeout = "10m" },
            Services =
            [
                new()
                {
                    Name = "rstudio", Image = $"{images.LoginServer}/rstudio:2026.1", Endpoints = [new() { Name = "connect", Port = 8787, Published = 8787 }],
                    Variables = { ["THEME"] = new() { Value = "dark" } }, Volumes = [new() { Source = "/home/azureuser/cloudfiles", Target = "/home/azureuser/cloudfiles", ReadOnly = false }],
                },
            ],
        };
        var blue = new OnlineDeployment("blue")
        {
            Size = "Standard_DS3_v2", Model = "azureml://registries/azureml/models/roberta-base/versions/1", Instances = env.Pick(1, prod: 3), Requests = new() { AtOnce = 2, Timeout = "PT30S" },
            Liveness = new() { After = "PT30S", Failures = 5 },
            Collector = new() { Headers = ["x-request-id"], Collections = { ["model_inputs"] = new() { Share = 0.5m, By = reader.ClientId } } }, Variables = { ["SEARCH"] = passages.Endpoint }, Scale = new FixedScale(),
        };
        var scores = new OnlineEndpoint("scores") { Deployments = [blue], Traffic = new Dictionary<string, int> { ["blue"] = 100 }, Description = "Scores claims", Identity = ManagedIdentity.Of(reader) };
        var monthly = new BatchEndpoint("monthly")
        {
            Default = "roberta",
            Deployments = [new BatchDeployment("roberta") { Cluster = score, Model = "azureml://registries/azureml/models/roberta-base/versions/1", Machines = 2, BatchSize = 50, Output = BatchOutput.SummaryOnly }],
        };
        var llama = new ServerlessEndpoint("llama") { Model = "azureml://registries/azureml-meta/models/Llama-3.3-70B-Instruct" };
        var science = new MachineLearningWorkspace("science")
        {
            FriendlyName = "Data science", Description = "Where scientists train", Storage = files, Vault = vault, Insights = insights, Images = images, ImageBuilder = "score", NetworkAtOnce = true,
            MonitorsNetwork = true, Firewall = NetworkFirewall.Basic,
            ServerlessSubnet = machines, Clusters = [train, score], Instances = [ada], OnlineEndpoints = [scores], BatchEndpoints = [monthly], ServerlessEndpoints = [llama],
            PrivateEndpointRules = [new PrivateEndpointRule("lake") { Target = lake, PartOfService = "dfs", ForSpark = true }], HostRules = [new HostRule("packages") { Host = "pypi.org" }],
            ServiceTagRules = [new ServiceTagRule("monitor") { Tag = "AzureMonitor" }],
            BlobDatastores = [new BlobDatastore("handbook") { Account = files.NameOutput, Container = handbook.NameOutput, Description = "The handbook" }],
            LakeDatastores = [new LakeDatastore("curated") { Account = lake.NameOutput, FileSystem = curated.NameOutput }],
        };
        new MachineLearningWorkspace("features")
        {
            Kind = WorkspaceKind.FeatureStore, Storage = lake, Vault = vault, Insights = insights, FeatureSpark = "3.4", OfflineFeatures = "offline",
            Isolation = NetworkIsolation.AllowInternetOutbound, EncryptionKey = new() { Vault = vault, Address = $"{vault.Uri}keys/features/1" },
        };
        var shared = new MachineLearningRegistry("models") { Regions = [new() { Region = Region.SwedenCentral }, new() { Region = Region.WestEurope, Storage = RegistryStorage.Gzrs }] };
        var hub = new FoundryHub("legacy") { Storage = files, Vault = vault, Insights = insights, Images = images, HighBusinessImpact = true, MoreStorage = [lake] };
        new FoundryHubProject("pilot") { Hub = hub, Description = "A pilot on the hub" };

        ai.PrivateEndpoints(endpoints, foundry, older, speech, vision, letters, language, passages, vectors, files, lake, threads, vault, images, science, shared, hub);

        ai.Layer("Answers").Shows(claims, answering, scores, science, shared, passages, handbookIndex, nightly);
        ai.Layer("Skills").Shows(speech, vision, letters, safety, language);
        ai.Layer("Knowledge").Shows(files, lake);
        ai.Flow("Settle a claim")
            .Stage("Read").Calls(claims, letters, "reads the letter").Calls(claims, safety, "looks for harm").Reads(claims, handbookIndex, "finds the rules")
            .Stage("Search").Calls(claims, bing, "looks up the garage")
            .Stage("Score").Calls(claims, scores, "scores the claim").Calls(claims, answering, "writes an answer");
        ai.Flow("Learn")
            .Stage("Train").Reads(science, lake, "reads curated data").Writes(science, shared, "keeps the model")
                           .Calls(science, speech, "hears calls").Calls(science, vision, "sees photos").Calls(science, language, "finds entities")
            .Stage("Fetch").Writes(nightly, handbookIndex, "fills the index");
    }
}
