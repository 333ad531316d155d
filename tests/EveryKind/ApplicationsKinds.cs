using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>Web apps, functions, containers, clusters and workflows.</summary>
internal static class ApplicationsKinds
{
    public static void Define(Architecture apps, DeploymentEnvironment env, Cidr range)
    {
        var isProduction = env.IsProduction;

        var guard = new NetworkSecurityGroup("inside") { Rules = [new SecurityRule { Name = "deny-internet", Priority = 4096, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" }] };
        var web = new Subnet("web", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.WebApps] };
        var use = new Subnet("use", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.ContainerApps] };
        var containers = new Subnet("containers", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.ContainerApps] };
        var nodes = new Subnet("nodes", prefix: 24) { SecurityGroup = guard };
        var flows = new Subnet("flows", prefix: 26) { SecurityGroup = guard, Delegations = [Delegation.WebApps] };
        var endpoints = new Subnet("endpoints", prefix: 26) { SecurityGroup = guard };
        new VirtualNetwork("apps") { AddressSpace = [range], Subnets = [web, use, containers, nodes, flows, endpoints] };

        var logs = new LogAnalyticsWorkspace("logs");
        var insights = new ApplicationInsights("insights") { Workspace = logs };
        var puller = new UserAssignedIdentity("puller");

        var code = new BlobContainer("code");
        var files = new StorageAccount("files") { AnonymousBlobs = true, Containers = [code, new BlobContainer("pictures") { Anonymous = BlobAccess.Blob }] };
        var signing = new KeyVaultKey("signing") { Kind = KeyKind.EllipticCurve, Uses = [KeyUse.Sign, KeyUse.Verify] };
        var token = new KeyVaultSecret("partner-token") { ContentType = "text/plain" };
        var vault = new KeyVault("secrets") { Keys = [signing, new KeyVaultKey("disks") { Size = 4096, RotatesAfter = "P1Y" }], Secrets = [token] };
        var images = new ContainerRegistry("images") { Replicas = [new RegistryReplica("northeurope") { ZoneRedundant = false, Answers = isProduction }], UntaggedDays = 30, ZoneRedundant = isProduction, DataEndpoints = true };
        var settings = new AppConfigurationStore("settings") { Replicas = [new ConfigurationReplica("north") { Location = Region.NorthEurope }], ManagedPrivately = true };

        // App Service
        var linux = new AppServicePlan("linux") { Size = "P1v3", Instances = isProduction ? 3 : 1, ZoneRedundant = isProduction, Scales = true, MaximumInstances = 6 };
        var windows = new AppServicePlan("windows") { Linux = false, Size = "P1v3", Instances = 2, ScalesEachApp = true };
        var flex = new AppServicePlan("flex") { Size = "FC1", ZoneRedundant = isProduction };
        var elastic = new AppServicePlan("elastic") { Size = "EP1", Instances = 1, MaximumInstances = 5 };
        var shareKey = apps.Parameter("share_key", "The key of the account that holds the models.", sensitive: true);
        var backup = apps.Parameter("backup_container", "Where copies of the site go, with a signature.", sensitive: true);
        var site = new WebApp("site")
        {
            Plan = linux, Subnet = web, Runtime = WebRuntime.Python("3.12"), HealthCheckPath = "/health", PullsWithIdentity = true, PullsThroughSubnet = true, SecretReader = puller, Identity = ManagedIdentity.Of(puller),
            Restrictions = [new() { Name = "front", ServiceTag = "AzureFrontDoor.Backend", FrontDoors = ["12345678-1234-4123-8123-123456789012"] }], OtherCallers = NetworkAction.Deny,
            Cors = new() { Origins = ["https://portal.contoso.com"] }, AutoHeal = new() { Calls = 1000, SlowCalls = 20 }, Logs = new() { CallDays = 3, DetailedErrors = true },
            ConnectionStrings = new Dictionary<string, WebConnection>
            {
                ["scores"] = new() { Kind = WebConnectionKind.SqlAzure, Value = "Server=sql-scores.database.windows.net;Authentication=Active Directory Managed Identity" },
                ["partner"] = new() { Value = token.Setting },
            },
            SlotConnectionStrings = ["scores"],
            SignIn = new()
            {
                OpenPaths = ["/health"], KeepsTokens = true, RenewalHours = 24, SignOutPath = "/.auth/logout", Provider = "azureactivedirectory",
                Entra = new()
                {
                    ClientId = "77777777-7777-4777-8777-777777777777", Issuer = "https://login.microsoftonline.com/99999999-9999-4999-8999-999999999999/v2.0", Audiences = ["api://site"],
                    Groups = ["66666666-6666-4666-8666-666666666666"],
                },
            },
            Backup = new() { Container = backup, KeepDays = 14, From = "2027-01-01T02:00:00Z" },
            Mounts = new Dictionary<string, WebMount> { ["models"] = new() { Account = "stmodels", Share = "models", Path = "/mnt/models", Key = shareKey } },
            EndToEndEncryption = true, WeakestCipher = "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384", TimeZone = "W. Europe Standard Time", Shell = !isProduction,
            SlotSettings = ["MODE"], Settings = new Dictionary<string, Text> { ["MODE"] = "live", ["TOKEN"] = token.Setting, ["SETTINGS"] = settings.Endpoint },
            Slots =
            [
                new WebAppSlot("next")
                {
                    ConnectionStrings = new Dictionary<string, WebConnection> { ["scores"] = new() { Kind = WebConnectionKind.SqlAzure, Value = "Server=sql-trial.database.windows.net;Authentication=Active Directory Managed Identity" } },
                    Settings = new Dictionary<string, Text> { ["MODE"] = "trial" }, SwapsInto = isProduction ? null : "production",
                },
            ],
        };
        new WindowsWebApp("intranet")
        {
            Plan = windows, Subnet = web, DotNet = "v9.0", Pipeline = PipelineMode.Integrated, Workers = 1, PartitionedAffinity = true, SessionAffinity = true,
            VirtualApplications = [new() { Path = "/" }, new() { Path = "/api", Folder = @"site\api", Preloads = true }], Slots = ["next"],
        };
        var index = new FunctionApp("index")
        {
            Plan = flex, Subnet = use, Code = code.Address, Language = FunctionLanguage.Python, LanguageVersion = "3.12", Memory = 4096, MaximumInstances = 40, HttpConcurrency = 8,
            AlwaysReady = [new() { Instances = isProduction ? 2 : 1 }],
        };
        new PlanFunctionApp("batch") { Plan = elastic, Subnet = web, Storage = files.NameOutput, Runtime = WebRuntime.DotNetIsolated("8.0"), MinimumInstances = 1, WarmInstances = 1, ScalesByPrivateTriggers = true };
        new StaticWebApp("pages") { Location = Region.WestEurope, Settings = new Dictionary<string, Text> { ["API"] = "https://api.contoso.com" } };

        // Container Apps
        var shared = new ContainerAppsEnvironment("shared") { Subnet = containers, ZoneRedundant = isProduction, EncryptsBetweenApps = true, WorkloadProfiles = [new(), new() { Name = "big", Type = "D4", Minimum = 1, Maximum = 3 }] };
        var chat = new ContainerApp("chat")
        {
            Environment = shared, Identity = ManagedIdentity.Of(puller), Revisions = RevisionMode.Multiple, InactiveRevisions = 5, RevisionSuffix = "v3", GraceSeconds = 60, CooldownSeconds = 120, PollingSeconds = 15,
            Registries = [new() { Server = images.LoginServer, Identity = puller }],
            Secrets = [new() { Name = "token", Address = token.Address, Identity = puller.IdOutput }],
            Ingress = new()
            {
                External = true, SessionAffinity = false, Cors = new() { Origins = ["https://portal.contoso.com"], MaximumAgeSeconds = 60 },
                Restrictions = [new() { Name = "offices", Range = "203.0.113.0/24" }], Traffic = [new() { Percent = 90 }, new() { Latest = false, Revision = "v2", Percent = 10, Label = "old" }],
            },
            Dapr = new() { App = "chat", Port = 8080, LogsCalls = true, LogLevel = DaprLogLevel.Warning },
            Volumes = [new() { Name = "scratch" }],
            InitContainers = [new() { Name = "migrate", Image = $"{images.LoginServer}/migrate:1", Cores = 0.25m, Memory = "0.5Gi", Arguments = ["up"], Mounts = [new() { Volume = "scratch" }] }],
            Containers =
            [
                new()
                {
                    Image = $"{images.LoginServer}/chat:1", Mounts = [new() { Volume = "scratch" }], Settings = [new() { Name = "TOKEN", Secret = "token" }],
                    Liveness = new() { Path = "/alive", DelaySeconds = 5, Headers = [new() { Name = "X-Probe", Value = "1" }] }, Readiness = new() { Transport = ProbeTransport.Tcp },
                },
            ],
            MinimumReplicas = isProduction ? 3 : 1, HttpScaling = [new() { Concurrent = 50 }], TcpScaling = [],
            EventScaling = [new() { Scaler = "azure-queue", Settings = new Dictionary<string, Text> { ["queueName"] = "work", ["accountName"] = files.NameOutput } }],
        };
        new ContainerJob("night") { Environment = shared, Trigger = new OnSchedule { Cron = "0 2 * * *" }, Containers = [new() { Image = "mcr.microsoft.com/k8se/quickstart-jobs:latest" }], Retries = 1 };
        new ContainerJob("work")
        {
            Environment = shared, WorkloadProfile = "big",
            Trigger = new OnEvents { MaximumRuns = 10, Rules = [new() { Name = "work", Scaler = "azure-queue", Settings = new Dictionary<string, Text> { ["queueName"] = "work" } }] },
            Containers = [new() { Image = "mcr.microsoft.com/k8se/quickstart-jobs:latest" }],
        };
        new ContainerJob("asked") { Environment = shared, Trigger = new OnDemand { Parallel = 2, Completions = 2 }, Containers = [new() { Image = "mcr.microsoft.com/k8se/quickstart-jobs:latest" }] };

        // Kubernetes
        var cluster = new KubernetesCluster("models")
        {
            Version = "1.32", SystemPool = new() { Subnet = nodes, Size = "Standard_D4ds_v5", Disk = NodeDisk.Ephemeral },
            Tier = isProduction ? ClusterTier.Premium : ClusterTier.Standard, Support = isProduction ? ClusterSupport.LongTerm : ClusterSupport.KubernetesOfficial,
            Network = new() { Pods = "10.244.0.0/16", Services = "10.245.0.0/16", NameServer = "10.245.0.10", OutboundAddresses = 2, OutboundPorts = 1024 },
            Entra = new() { Administrators = ["88888888-8888-4888-8888-888888888888"] }, Autoscaler = new() { Expander = ClusterExpander.LeastWaste, Balances = true, ScanInterval = "20s" },
            ContainerLogs = logs, Defender = logs, Keda = true, VerticalScaling = true, CostAnalysis = true, Metrics = true, BlobVolumes = true, AiToolchain = true,
            Pools =
            [
                new AgentPool("apps") { Labels = new Dictionary<string, string> { ["use"] = "apps" }, MinimumNodes = 2, MaximumNodes = 6 },
                new AgentPool("gpu") { Size = "Standard_NC24ads_A100_v4", Taints = ["sku=gpu:NoSchedule"], Zones = ["1"], MinimumNodes = 0, MaximumNodes = 2, GpuDriver = GpuDriver.Install },
                new AgentPool("spot") { Priority = PoolPriority.Spot, Scales = false, Nodes = 1 },
            ],
        };
        new UserAssignedIdentity("pods") { Credentials = [FederatedCredential.OfPods(cluster, "chat", "web"), FederatedCredential.OfGitHub("contoso/apps", env.Name)] };
        new ConnectedCluster("plant") { AgentCertificate = "MIIC" };

        // Workflows
        var steps = new AppServicePlan("steps") { Linux = false, Size = "WS1", MaximumInstances = 4 };
        var state = new StorageAccount("state") { SharedKeyAccess = true };
        new StandardLogicApp("orders")
        {
            Plan = steps, Storage = state, Subnet = flows, WarmInstances = 1, MaximumInstances = 4, Restrictions = [new() { Name = "front", ServiceTag = "AzureFrontDoor.Backend" }],
            Settings = new Dictionary<string, Text> { ["TOKEN"] = token.Setting },
        };
        new LogicApp("notices")
        {
            Version = "1.0.0.0", Language = "https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#", AllowedCallers = ["203.0.113.0/24"],
            AllowedReaders = ["203.0.113.0/24"],
        };

        // A role of our own
        var deploy = new RoleDefinition("image puller") { Scope = images, Description = "Pulls images.", Actions = ["Microsoft.ContainerRegistry/registries/read"], DataActions = [] };
        new RoleAssignment("puller-custom") { Scope = images, Principal = puller, Role = deploy.Role };

        var devops = new ExternalSystem("Azure DevOps");
        apps.PrivateEndpoints(endpoints, files, vault, images, settings, site, shared);
        apps.Layer("Run", "what runs").Shows(site, index, chat, cluster);
        apps.Layer("Kept", "what it needs").Shows(files, images, settings);
        apps.Flow("Index", Criticality.Low)
            .Stage("Fetch").Calls(devops, site, "asks").Reads(site, settings, "reads its settings")
            .Stage("Write").Writes(index, files, "writes what it found").Reads(chat, images, "pulls its image");
    }
}
