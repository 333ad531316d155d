using AiFactory.Blueprints;

namespace AiApplicationPlatform;

/// <summary>What engineers talk to, and what decides which model, document and tool to ask: each part in its own place, so that each grows by what drives it.</summary>
internal sealed class Application
{
    public Application(Architecture platform, DeploymentEnvironment env, LandingZone zone, AiGateway gateway, Learning learning, ContainerRegistry images, KeyVault vault, ApplicationInsights insights)
    {
        using (platform.Stack("knowledge"))
        {
            Reports = new BlobContainer("reports");
            Documents = new StorageAccount("documents")
            {
                Containers = [Reports], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), BlobVersioning = env.Pick(false, prod: true),
                Lifecycle = new StorageLifecycle("versions") { Rules = [new() { Name = "former-versions", DeleteVersionsAfterDays = 60 }] },
            };
            SearchService SearchIn(string name, Region region) => new(name) { Location = region, Sku = SearchSku.Standard, Replicas = env.Pick(1, prod: 3), Why = "manuals and reports, filtered by who asks" };
            Passages = env.IsProduction ? [SearchIn("passages", env.Region), SearchIn("passages-far", Fabrikam.SecondRegion)] : [SearchIn("passages", env.Region)];
            Conversations = new CosmosContainer("conversations") { PartitionKey = ["/engineer"], TimeToLive = 30 * 24 * 3600 };
            History = new CosmosAccount("history")
            {
                Serverless = env.Pick(true, prod: false), Databases = [new CosmosDatabase("chat") { Containers = [Conversations] }], Why = "conversations are kept for 30 days, by engineer",
                Locations = Fabrikam.Locations(env), AutomaticFailover = env.IsProduction,
            };
        }

        using (platform.Stack("app"))
        {
            Puller = new UserAssignedIdentity("puller") { Why = "fetches images" };
            Containers = new ContainerAppsEnvironment("apps") { Subnet = zone[Room.ContainerApps], Internal = false, ZoneRedundant = env.Pick(false, prod: true) };
            ContainerSetting[] everyone = [new() { Name = "APPLICATIONINSIGHTS_CONNECTION_STRING", Value = insights.ConnectionString }, new() { Name = "MODELS_ENDPOINT", Value = gateway.Service.GatewayUrl }];
            ContainerApp AppOf(string name, params ContainerSetting[] settings) => new(name)
            {
                Environment = Containers, Identity = ManagedIdentity.System with { UserAssigned = [Puller] }, Registries = [new() { Server = images.LoginServer, Identity = Puller }], Revisions = RevisionMode.Multiple,
                Ingress = new() { External = true }, MinimumReplicas = env.Pick(1, prod: 3), MaximumReplicas = env.Pick(3, prod: 30), HttpScaling = [new() { Concurrent = 20 }],
                Containers = [new() { Image = $"{images.LoginServer}/{name}:1.8.0", Readiness = new() { Path = "/ready" }, Liveness = new() { Path = "/alive" }, Settings = [.. everyone, .. settings] }],
            };
            Tools = AppOf("tools", new ContainerSetting { Name = "LATEST_ENDPOINT", Value = learning.FeaturesOnline.Endpoint });
            Orchestrator = AppOf("orchestrator", new() { Name = "HISTORY_ENDPOINT", Value = History.Endpoint }, new() { Name = "SEARCH_ENDPOINT", Value = Passages[0].Endpoint });
            Api = AppOf("intelligence-api");
            ContainerJob JobOf(UserAssignedIdentity identity, string cron) => new(identity.Name)
            {
                Environment = Containers, Identity = ManagedIdentity.Of(identity), Registries = [new() { Server = images.LoginServer, Identity = identity }], Trigger = new OnSchedule { Cron = cron },
                Containers = [new() { Image = $"{images.LoginServer}/{identity.Name}:1.8.0", Settings = everyone }],
            };
            Workers = [new UserAssignedIdentity("indexer") { Why = "fills the index" }, new UserAssignedIdentity("scheduler") { Why = "starts the scoring" }];
            Indexer = JobOf(Workers[0], "0 1 * * *");
            Scheduler = JobOf(Workers[1], "0 2 * * *");

            Plan = new AppServicePlan("client") { Size = env.Pick("B2", prod: "P1v3"), Instances = env.Pick(1, prod: 3), ZoneRedundant = env.Pick(false, prod: true) };
            Client = new WebApp("client")
            {
                Plan = Plan, Subnet = zone[Room.WebApps], Runtime = WebRuntime.Node("22-lts"), HealthCheckPath = "/health",
                Slots = [new WebAppSlot("next")],
                Settings = { ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString, ["API_ENDPOINT"] = $"https://{Api.Host}" },
            };

            var address = new PublicIpAddress("front");
            Firewall = new WebApplicationFirewallPolicy("front") { Mode = WafMode.Prevention };
            CertificateReader = new UserAssignedIdentity("front") { Why = "fetches the certificate" };
            Front = new ApplicationGateway("front")
            {
                Subnet = zone[Room.Edge], PublicAddress = address, Firewall = Firewall, Identity = ManagedIdentity.Of(CertificateReader),
                MinimumInstances = env.Pick(1, prod: 2), MaximumInstances = env.Pick(2, prod: 10), Certificates = [new GatewayCertificate { Name = "service", SecretId = $"{vault.Uri}secrets/service-tls" }],
                Sites = [new GatewaySite("service") { Host = env.Pick($"service-{env}.fabrikam.com", prod: "service.fabrikam.com"), Certificate = "service", Backend = Client.Host, ProbePath = "/health" }],
            };
            Address = address;
        }
    }

    public BlobContainer Reports { get; }
    public StorageAccount Documents { get; }
    public SearchService[] Passages { get; }
    public CosmosAccount History { get; }
    public CosmosContainer Conversations { get; }
    public UserAssignedIdentity Puller { get; }
    public UserAssignedIdentity[] Workers { get; }
    public ContainerAppsEnvironment Containers { get; }
    public ContainerApp Tools { get; }
    public ContainerApp Orchestrator { get; }
    public ContainerApp Api { get; }
    public ContainerJob Indexer { get; }
    public ContainerJob Scheduler { get; }
    public AppServicePlan Plan { get; }
    public WebApp Client { get; }
    public PublicIpAddress Address { get; }
    public WebApplicationFirewallPolicy Firewall { get; }
    public UserAssignedIdentity CertificateReader { get; }
    public ApplicationGateway Front { get; }
}
