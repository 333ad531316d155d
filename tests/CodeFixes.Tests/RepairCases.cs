using AiFactory.Model;

namespace AiFactory.CodeFixes.Tests;

/// <summary>A description that breaks a rule once, the repair that is asked for, and what must stand in the text afterwards.</summary>
/// <param name="Index">Of the rule's repairs.</param>
/// <param name="Body">Of Define.</param>
public sealed record RepairCase(string Rule, int Index, string Title, string Body, params string[] Becomes)
{
    public string Key => $"{Rule}/{Index}";
    public string Brief { get; init; } = "Owner = Us, Availability = 99.9, Rto = Hours(4), Rpo = Hours(1)";
    public LockFile Lock { get; init; } = LockFile.Empty;

    /// <summary>Rules that ask something of what the repair adds which nobody but its author can answer.</summary>
    public IReadOnlyList<string> Asks { get; init; } = [];

    public string Source => Samples.Architecture(Body, Brief);
}

internal static class RepairCases
{
    /// <summary>A network with a subnet to call from and one for private endpoints.</summary>
    private const string Network = """
        var guard = new NetworkSecurityGroup("guard");
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps, endpoints] };

        """;

    public static IReadOnlyList<RepairCase> All { get; } =
    [
        new("AIFA1001", 0, "Keep the copies in three zones", """new StorageAccount("documents") { Replication = Replication.Lrs };""", """new StorageAccount("documents") { Replication = Replication.Zrs };"""),
        new("AIFA1001", 0, "Keep the copies in three zones", """new StorageAccount("documents") { Replication = env.Pick(Replication.Grs, prod: Replication.Lrs) };""", "env.Pick(Replication.Grs, prod: Replication.Zrs)"),
        new("AIFA1001", 1, "Keep copies in another region too", """new StorageAccount("documents") { Replication = Replication.Lrs };""", "Replication = Replication.Gzrs"),
        new("AIFA1004", 0, "Spread it over the zones", """new AppServicePlan("web") { Size = "P1v3", Instances = 1 };""", """{ Size = "P1v3", Instances = 2, ZoneRedundant = true }"""),
        new("AIFA1004", 0, "Spread it over the zones", """new AppServicePlan("web") { Instances = 5 };""", """{ Instances = 5, ZoneRedundant = true }"""),
        new("AIFA1004", 0, "Spread it over the zones", """
            var plan = new AppServicePlan("web")
            {
                Size = "P1v3", // the smallest
                Instances = env.Pick(1, prod: 1)
            };
            """, "Instances = env.Pick(1, prod: 2),\n            ZoneRedundant = true\n        };"),
        new("AIFA1004", 1, "Take a size that can stand in several zones", """new AppServicePlan("web") { Size = env.Pick("B1", prod: "S1"), Instances = 3 };""", """{ Size = env.Pick("B1", prod: "P1v3"), Instances = 3, ZoneRedundant = true }"""),
        new("AIFA1004", 2, "Run two instances", """new AppServicePlan("web") { ZoneRedundant = true };""", "{ ZoneRedundant = true, Instances = 2 }"),
        new("AIFA1011", 0, "Spread it over the zones of each region", """new CosmosAccount("history");""", """new CosmosAccount("history") { Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = true }] };"""),
        new("AIFA1011", 0, "Spread it over the zones of each region", """
            new CosmosAccount("history")
            {
                Locations = [new() { Region = env.Region, ZoneRedundant = env.Pick(false, prod: false) }, new GeoLocation { Region = Region.NorthEurope, Priority = 1 }],
            };
            """, "Locations = [new() { Region = env.Region, ZoneRedundant = env.Pick(false, prod: true) }, new GeoLocation { Region = Region.NorthEurope, Priority = 1, ZoneRedundant = true }],"),
        new("AIFA1020", 0, "Run three replicas", """new SearchService("passages") { Replicas = env.Pick(1, prod: 1) };""", "Replicas = env.Pick(1, prod: 3)"),
        new("AIFA1020", 0, "Run three replicas", """SearchService passages = new("passages");""", """SearchService passages = new("passages") { Replicas = 3 };"""),
        new("AIFA1020", 1, "Take size Standard with three replicas", """new SearchService("passages") { Sku = env.Pick(SearchSku.Free), };""", "{ Sku = env.Pick(SearchSku.Free, prod: SearchSku.Standard), Replicas = 3, }"),
        new("AIFA1022", 0, "Leave PurgeProtection on", """new KeyVault("vault") { PurgeProtection = false };""", """new KeyVault("vault");"""),
        new("AIFA1022", 0, "Leave PurgeProtection on", """
            new KeyVault("vault")
            {
                PurgeProtection = false, // to be tidied up
                Why = "secrets",
            };
            """, "new KeyVault(\"vault\")\n        {\n            Why = \"secrets\",\n        };"),
        new("AIFA1022", 0, "Leave PurgeProtection on", """new KeyVault("vault") { PurgeProtection = !env.IsProduction };""", """new KeyVault("vault") { PurgeProtection = env.Pick(!env.IsProduction, prod: true) };"""),
        new("AIFA1022", 1, "Keep what was deleted for 90 days", """new KeyVault("vault") { Why = "secrets", SoftDeleteDays = 5 };""", """new KeyVault("vault") { Why = "secrets" };"""),
        new("AIFA2003", 0, "Turn SharedKeyAccess off", """new StorageAccount("documents") { SharedKeyAccess = true, Why = "documents" };""", """new StorageAccount("documents") { Why = "documents" };"""),
        new("AIFA2003", 0, "Turn SharedKeyAccess off", """new StorageAccount("documents") { SharedKeyAccess = env.Pick(false, prod: true) };""", "SharedKeyAccess = env.Pick(false, prod: false)"),
        new("AIFA2003", 0, "Turn AdminUser off", """
            new ContainerRegistry("images")
            {
                Why = "images",
                AdminUser = true
            };
            """, "Why = \"images\"\n        };"),
        new("AIFA2005", 0, "Turn PublicNetworkAccess off", """new KeyVault("vault") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow };""", """new KeyVault("vault") { OtherNetworks = NetworkAction.Allow };"""),
        new("AIFA2005", 1, "Deny all networks but those named", """new KeyVault("vault") { PublicNetworkAccess = true, OtherNetworks = NetworkAction.Allow };""", """new KeyVault("vault") { PublicNetworkAccess = true };"""),
        new("AIFA2005", 2, "Deny all networks but those named", """new CosmosAccount("history") { PublicNetworkAccess = true };""", "{ PublicNetworkAccess = true, FiltersNetworks = true }"),
        new("AIFA2005", 3, "Turn PublicNetworkAccess off", """new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = true };""", "PublicNetworkAccess = false"),
        new("AIFA2502", 0, "Put a firewall into it", Gateway("new PublicIpAddress(\"front\")", ""), """Firewall = new WebApplicationFirewallPolicy("front") { Mode = WafMode.Prevention }"""),
        new("AIFA2502", 1, "Turn the firewall on", Gateway("new PublicIpAddress(\"front\")", ", Firewall = new(\"front\") { Enabled = false }"), """Firewall = new("front") }"""),
        new("AIFA2502", 2, "Stop attacks instead of noting them", Gateway("new PublicIpAddress(\"front\")", ", Firewall = new(\"front\") { Mode = WafMode.Detection }"), """Firewall = new("front") { Mode = WafMode.Prevention }"""),
        new("AIFA2504", 0, "Give 'vault' a private endpoint", Network + Called("""new KeyVault("vault")"""), "Subnet = apps };\n        chat.PrivateEndpoints(endpoints, vault);\n        chat.Layer"),
        new("AIFA2504", 0, "Give 'vault' a private endpoint", Network + Called("""new KeyVault("vault")""", """
            var other = new KeyVault("other");
            chat.PrivateEndpoints(endpoints, other);
            """), "chat.PrivateEndpoints(endpoints, other, vault);"),
        new("AIFA2506", 0, "Link it to 'spoke'", """
            var guard = new NetworkSecurityGroup("guard");
            var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
            var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
            var centre = new VirtualNetwork("centre") { AddressSpace = ["10.0.0.0/24"], Subnets = [endpoints] };
            var spoke = new VirtualNetwork("spoke") { AddressSpace = ["10.0.1.0/24"], Subnets = [apps], Hub = centre };
            var names = new PrivateDnsZone("privatelink.vaultcore.azure.net");
            """ + "\n" + Called("""new KeyVault("vault")""", "chat.PrivateEndpoints(endpoints, vault);"), """Links = [new PrivateDnsZoneLink(spoke.Name) { Network = spoke }]"""),
        new("AIFA2517", 0, "Leave it to the steps", """
            var identity = new UserAssignedIdentity("web");
            var web = new WebApp("web") { Identity = ManagedIdentity.Of(identity) };
            web.Reads(new StorageAccount("documents"));
            new RoleAssignment("reads-all") { Scope = web.Group, Principal = identity, Role = Role.StorageBlobDataReader };
            """, "web.Reads(new StorageAccount(\"documents\"));\n    }"),
        new("AIFA2518", 0, "Sign in as its own identity", """
            BlobContainer code = new("code");
            new StorageAccount("code") { SharedKeyAccess = true, Containers = [code] };
            new FunctionApp("score") { Code = code.Address, CodeSignIn = CodeSignIn.StorageAccountConnectionString };
            """, """new FunctionApp("score") { Code = code.Address };"""),
        new("AIFA2518", 1, "Sign in as its identity", """new RedisCache("cache") { Sku = RedisSku.Premium, Snapshots = true, StorageAccess = RedisStorageAccess.Key };""", "StorageAccess = RedisStorageAccess.ManagedIdentity"),
        new("AIFA2519", 0, "Sign in as its own identity", """
            BlobContainer code = new("code");
            new StorageAccount("code") { Containers = [code] };
            new FunctionApp("score") { Code = code.Address, CodeSignIn = CodeSignIn.StorageAccountConnectionString };
            """, """new FunctionApp("score") { Code = code.Address };"""),
        new("AIFA2528", 0, "Protect the address", """
            var gate = new Subnet("GatewaySubnet", prefix: 27);
            var middle = new Subnet("AzureFirewallSubnet", prefix: 26);
            new VirtualNetwork("hub") { AddressSpace = ["10.0.0.0/24"], Subnets = [gate, middle] };
            new VpnGateway("office") { Subnet = gate, PublicAddresses = [new PublicIpAddress("office") { Ddos = DdosProtection.Enabled }] };
            new AzureFirewall("hub") { Subnet = middle, PublicAddresses = [new PublicIpAddress("hub")] };
            """, """new PublicIpAddress("hub") { Ddos = DdosProtection.Enabled }"""),
        new("AIFA2510", 0, "Send its calls through the subnet 'apps'", Network + """
            var vault = new KeyVault("vault");
            var web = new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 } };
            chat.PrivateEndpoints(endpoints, vault);
            chat.Layer("All").Shows(web, vault);
            chat.Flow("Read").Reads(web, vault, "reads");
            """, "Subnet = apps }"),
        new("AIFA2515", 0, "Give it an identity of its own", Network + """
            var vault = new KeyVault("vault");
            var web = new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, Subnet = apps, Identity = null };
            chat.PrivateEndpoints(endpoints, vault);
            chat.Layer("All").Shows(web, vault);
            chat.Flow("Read").Reads(web, vault, "reads");
            """, "Identity = ManagedIdentity.System }"),
        new("AIFA2527", 0, "Give it a network security group", """new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26)] };""", """new Subnet("apps", prefix: 26) { SecurityGroup = new NetworkSecurityGroup("apps") }"""),
        new("AIFA2527", 0, "Give it a network security group", """
            var guard = new NetworkSecurityGroup("apps");
            new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26)] };
            """, """SecurityGroup = new NetworkSecurityGroup("apps-2")"""),
        new("AIFA2527", 0, "Give it a network security group", """
            foreach (var name in new[] { "apps" }) new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet(name, prefix: 26)] };
            """, "SecurityGroup = new NetworkSecurityGroup(name)"),
        new("AIFA4002", 0, "Leave the name to the naming convention", """new StorageAccount("documents") { AzureName = "st-documents" };""", """new StorageAccount("documents");"""),
        new("AIFA4501", 0, "Send all logs and metrics where 'insights' keeps its own", """
            var insights = new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") };
            new KeyVault("vault");
            """, "new KeyVault(\"vault\");\n        chat.Monitoring(insights);\n    }"),
        new("AIFA4501", 1, "Send all logs and metrics to a new workspace", """new KeyVault("vault");""", """chat.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });""") { Asks = ["AIFA3007"] },
        new("AIFA4509", 0, "Keep the last version beside the new one", """chat.Flow("Answer", Criticality.High).Calls(new Person("employee"), new ContainerApp("web"), "asks");""", """new ContainerApp("web") { Revisions = RevisionMode.Multiple }"""),
        new("AIFA6001", 0, "Guard it with a content filter", """
            var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade };
            new AIServicesAccount("models") { Deployments = [answering] };
            """, "        var filter = new ContentFilterPolicy(\"strict\");\n        var answering =", "ContentFilter = filter }", "{ Deployments = [answering], ContentFilters = [filter] }"),
        new("AIFA6001", 0, "Guard it with a content filter", """
            var strict = new ContentFilterPolicy("strict");
            new AIServicesAccount("models") { ContentFilters = [strict], Deployments = [new("answering") { Model = "gpt-5.1", Version = "2025-11-13", Upgrade = VersionUpgrade.NoAutoUpgrade }] };
            """, "ContentFilter = strict }", "ContentFilters = [strict],"),
        new("AIFA6005", 0, "Keep the version until someone changes it", Deployment("Upgrade = VersionUpgrade.OnceNewDefaultVersionAvailable, "), "Upgrade = VersionUpgrade.NoAutoUpgrade"),
        new("AIFA6005", 1, "Keep the version until it is retired", Deployment(""), "Upgrade = VersionUpgrade.OnceCurrentVersionExpired }"),
        new("AIFA1009", 0, "Spread it over the zones", """new SqlServer("orders") { Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), Databases = [new("data") { ZoneRedundant = false }] };""", "ZoneRedundant = true"),
        new("AIFA1010", 0, "Keep them in several zones", """new SqlServer("orders") { Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), Databases = [new("data") { Backups = SqlBackups.Local }] };""", "Backups = SqlBackups.Zone"),
        new("AIFA1010", 1, "Keep them in another region too", """new SqlServer("orders") { Administrator = new OutsidePrincipal("11111111-1111-4111-8111-111111111111", PrincipalType.Group), Databases = [new("data") { Backups = SqlBackups.Local }] };""", "Backups = SqlBackups.Geo"),
        new("AIFA1012", 0, "Copy it continuously", """new CosmosAccount("history") { Backup = new PeriodicBackup() };""", "Backup = new ContinuousBackup()"),
        new("AIFA1014", 0, "Keep a standby in another zone", """new MongoCluster("data") { Standby = MongoStandby.None };""", "Standby = MongoStandby.OtherZone"),
        new("AIFA1015", 0, "Keep a standby in another zone", """new PostgreSqlServer("data") { Standby = env.Pick(PostgreSqlStandby.None) };""", "env.Pick(PostgreSqlStandby.None, prod: PostgreSqlStandby.OtherZone)"),
        new("AIFA1018", 0, "Leave Copied on", """new ManagedRedis("data") { Copied = false };""", """new ManagedRedis("data");"""),
        new("AIFA1025", 0, "Leave Tier at Standard", """new KubernetesCluster("work") { Tier = ClusterTier.Free };""", """new KubernetesCluster("work");"""),
        new("AIFA1026", 0, "Spread its apps over the zones", """new ContainerAppsEnvironment("apps");""", "{ ZoneRedundant = true }"),
        new("AIFA1029", 0, "Stand in all three zones", """new ApplicationGateway("front") { Zones = ["1"] };""", """Zones = ["1", "2", "3"]"""),
        new("AIFA1030", 0, "Stand in all three zones", """new AzureFirewall("hub") { Zones = ["1"] };""", """Zones = ["1", "2", "3"]"""),
        new("AIFA1033", 0, "Stand in all three zones", """new PublicIpAddress("front") { Zones = ["1"] };""", """Zones = ["1", "2", "3"]"""),
        new("AIFA1002", 0, "Keep deleted blobs for a week", """new StorageAccount("documents") { BlobSoftDeleteDays = 1 };""", """new StorageAccount("documents");"""),
        new("AIFA1002", 1, "Keep deleted containers for a week", """new StorageAccount("documents") { ContainerSoftDeleteDays = env.Pick(1, prod: 2) };""", "ContainerSoftDeleteDays = env.Pick(1, prod: 7)"),
        new("AIFA1003", 0, "Keep former versions", """new StorageAccount("documents") { Containers = ["handbook"] };""", """{ Containers = ["handbook"], BlobVersioning = true }"""),
        new("AIFA1005", 0, "Run two instances", """new AppServicePlan("web") { Instances = env.Pick(1, prod: 1) };""", "Instances = env.Pick(1, prod: 2)"),
        new("AIFA1006", 0, "Take the least size for production, in several zones", """new AppServicePlan("web") { Size = env.Pick("B1", prod: "B2"), Instances = 2 };""", """Size = env.Pick("B1", prod: "P0v3"), Instances = 2, ZoneRedundant = true }"""),
        new("AIFA1007", 0, "Ask it whether it is well", """new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 } };""", """HealthCheckPath = "/health" }"""),
        new("AIFA1007", 1, "Leave AlwaysOn on", """new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, HealthCheckPath = "/health", AlwaysOn = false };""", """HealthCheckPath = "/health" }"""),
        new("AIFA1007", 2, "Turn AlwaysOn on", """new PlanFunctionApp("work") { Plan = new AppServicePlan("work") { ZoneRedundant = true, Instances = 2 }, Storage = "stwork" };""", """Storage = "stwork", AlwaysOn = true }"""),
        new("AIFA1013", 0, "Let it fail over by itself", """new CosmosAccount("history") { Locations = [new() { Region = Region.WestEurope, ZoneRedundant = true }, new() { Region = Region.NorthEurope, Priority = 1, ZoneRedundant = true }] };""", "AutomaticFailover = true }"),
        new("AIFA1013", 1, "Leave FreeTier off", """new CosmosAccount("history") { FreeTier = true };""", """new CosmosAccount("history");"""),
        new("AIFA1016", 0, "Keep them in the paired region too", """new PostgreSqlServer("data");""", "{ GeoBackups = true }"),
        new("AIFA1017", 0, "Leave Grows on", """new PostgreSqlServer("data") { Grows = false };""", """new PostgreSqlServer("data");"""),
        new("AIFA1021", 0, "Take Standard, and let it grow", """new EventHubsNamespace("events") { Sku = EventHubsSku.Basic };""", "{ Sku = EventHubsSku.Standard, Grows = true, MaximumUnits = 40 }"),
        new("AIFA1023", 0, "Leave Sku at Premium", """new ContainerRegistry("images") { Sku = RegistrySku.Basic };""", """new ContainerRegistry("images");"""),
        new("AIFA1027", 0, "Keep two copies", """new ContainerApp("chat") { Environment = new("apps") { ZoneRedundant = true }, Containers = [new() { Image = "contoso.azurecr.io/chat:1.4.2" }], Ingress = new() };""", "Ingress = new(), MinimumReplicas = 2 }"),
        new("AIFA1028", 0, "Run two units", """new ApiManagementService("gateway") { Sku = ApiManagementSku.Premium };""", "{ Sku = ApiManagementSku.Premium, Units = 2 }"),
        new("AIFA1028", 1, "Leave the zones to Azure", """new ApiManagementService("gateway") { Sku = ApiManagementSku.Premium, Units = 2, Zones = ["1"] };""", "{ Sku = ApiManagementSku.Premium, Units = 2 }"),
        new("AIFA1032", 0, "Leave Type at Standard", """new VirtualWan("company") { Type = VirtualWanType.Basic };""", """new VirtualWan("company");"""),
        new("AIFA1034", 0, "Ask over HTTPS", """new TrafficManagerProfile("chat") { ProbeProtocol = MonitorProtocol.Http, ProbePort = 80, ExternalEndpoints = [new("one") { Target = "one.contoso.com", Priority = 1 }, new("two") { Target = "two.contoso.com", Priority = 2 }] };""", """new TrafficManagerProfile("chat") { ExternalEndpoints ="""),
        new("AIFA1034", 1, "Ask each whether it is well", """new FrontDoorProfile("edge") { OriginGroups = [new("chat") { Origins = [new("one") { Host = "one.contoso.com" }, new("two") { Host = "two.contoso.com" }] }] };""", """Probe = new FrontDoorProbe { Path = "/health" } }"""),
        new("AIFA1038", 0, "Keep its machines", """new KubernetesCluster("work") { Pools = [new("jobs") { Priority = PoolPriority.Spot }] };""", """Pools = [new("jobs")]"""),
        new("AIFA1038", 1, "Keep its machines", """new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", Priority = ComputePriority.LowPriority }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA3002", 0, "Keep it cheaper after a month", """new StorageAccount("lake") { DataLake = true, Containers = ["raw"] };""", """Lifecycle = new StorageLifecycle("lifecycle") { Rules = [new() { Name = "cool", CoolAfterDays = 30 }] } }"""),
        new("AIFA3008", 0, "Ask every five minutes", """new LogAlert("failing") { Scopes = [new LogAnalyticsWorkspace("logs")], Criteria = ["AppExceptions"], Over = LogPeriod.FiveMinutes, Every = LogPeriod.Minute };""", """Criteria = ["AppExceptions"], Over = LogPeriod.FiveMinutes };"""),
        new("AIFA4004", 0, "Take the newest patches", """new KubernetesCluster("work") { Upgrades = null };""", """new KubernetesCluster("work");"""),
        new("AIFA4004", 1, "Take new images", """new KubernetesCluster("work") { NodeUpgrades = NodeUpgrades.None };""", """new KubernetesCluster("work");"""),
        new("AIFA4005", 0, "Maintain it on Sundays at two", """new PostgreSqlServer("data");""", "{ MaintenanceDay = 0, MaintenanceHour = 2 }"),
        new("AIFA4010", 0, "Turn it on", """new ActionGroup("team") { Emails = ["team@contoso.com"], Enabled = false };""", """new ActionGroup("team") { Emails = ["team@contoso.com"] };"""),
        new("AIFA4012", 0, "Turn it on", FlowLog("Enabled = false"), "Analytics = new() { Workspace = logs } }"),
        new("AIFA4012", 1, "Keep it for 90 days", FlowLog("Days = 7"), "Analytics = new() { Workspace = logs } }"),
        new("AIFA5001", 0, "Leave Http2 on", """new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, HealthCheckPath = "/health", Http2 = false };""", """HealthCheckPath = "/health" }"""),
        new("AIFA5001", 1, "Leave SessionAffinity off", """new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, HealthCheckPath = "/health", SessionAffinity = true };""", """HealthCheckPath = "/health" };"""),
        new("AIFA5002", 0, "Let it grow and shrink", """new KubernetesCluster("work") { Pools = [new("jobs") { Scales = false, Nodes = 4 }] };""", """Pools = [new("jobs")]"""),
        new("AIFA5003", 0, "Let it grow", """new EventHubsNamespace("events") { Units = 2 };""", "{ Units = 2, Grows = true, MaximumUnits = 40 }"),
        new("AIFA5003", 1, "Let it grow to 40 units", """new EventHubsNamespace("events") { Units = 4, Grows = true, MaximumUnits = 4 };""", "{ Units = 4, Grows = true, MaximumUnits = 40 }"),
        new("AIFA5004", 0, "Leave the disk to Azure", """new KubernetesCluster("work") { Pools = [new("jobs") { Disk = NodeDisk.Managed }] };""", """Pools = [new("jobs")]"""),
        new("AIFA5007", 0, "Make it a data lake", """
            var lake = new StorageAccount("lake");
            new SynapseWorkspace("analysis") { Lake = lake, FileSystem = "synapse" };
            """, """new StorageAccount("lake") { DataLake = true };"""),
        new("AIFA5008", 0, "Keep one instance ready", """
            var answers = new FunctionApp("answers") { Plan = new("answers") { Size = "FC1", ZoneRedundant = true }, Code = "https://stwork.blob.core.windows.net/code" };
            chat.Layer("All").Shows(answers);
            chat.Flow("Answer", Criticality.High).Calls(new Person("employee"), answers, "asks");
            """, """AlwaysReady = [new() { Name = "http", Instances = 1 }] }"""),
        new("AIFA1036", 0, "Run three instances", """new MachineLearningWorkspace("learning") { OnlineEndpoints = [new("scores") { Deployments = [new("blue") { Size = "Standard_DS3_v2" }] }] };""", """{ Size = "Standard_DS3_v2", Instances = 3 }"""),
        new("AIFA1517", 0, "Spare it while it fails", """
            var one = new ApiBackend("one") { Url = "https://one.example.com" };
            var two = new ApiBackend("two") { Url = "https://two.example.com", Breaker = new() };
            new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, Backends = [one, two], Pools = [new("models") { Members = [one, two] }] };
            """, """Url = "https://one.example.com", Breaker = new CircuitBreaker() }"""),
        new("AIFA1525", 0, "Link it to 'north'", """
            var guard = new NetworkSecurityGroup("guard");
            var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = guard };
            var here = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
            var there = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
            var west = new VirtualNetwork("west") { Location = Region.WestEurope, AddressSpace = ["10.0.0.0/24"], Subnets = [here, endpoints] };
            var north = new VirtualNetwork("north") { Location = Region.NorthEurope, AddressSpace = ["10.0.1.0/24"], Subnets = [there], Hub = west };
            var zone = new PrivateDnsZone("privatelink.blob.core.windows.net") { Links = [new PrivateDnsZoneLink("west") { Network = west }] };
            var documents = new StorageAccount("documents") { Location = Region.WestEurope, Replication = Replication.Gzrs };
            new PrivateEndpoint("documents") { Location = Region.WestEurope, Subnet = endpoints, Target = documents, Zones = [zone] };
            var one = new WebApp("one") { Location = Region.WestEurope, Subnet = here };
            var two = new WebApp("two") { Location = Region.NorthEurope, Subnet = there };
            one.Reads(documents);
            new FrontDoorProfile("front") { OriginGroups = [new("apps") { Probe = new(), Origins = [new("one") { Host = one.Host }, new("two") { Host = two.Host }] }] };
            """, "new PrivateDnsZoneLink(north.Name) { Network = north }"),
        new("AIFA2001", 0, "Leave HttpsOnly on", """new StorageAccount("documents") { HttpsOnly = false };""", """new StorageAccount("documents");"""),
        new("AIFA2001", 1, "Turn PlainText off", """new ManagedRedis("data") { PlainText = true };""", """new ManagedRedis("data");"""),
        new("AIFA2002", 0, "Leave MinimumTls at its default", """new StorageAccount("documents") { MinimumTls = StorageTls.Tls10 };""", """new StorageAccount("documents");"""),
        new("AIFA2004", 0, "Leave EntraLogins on", """new PostgreSqlServer("data") { EntraLogins = false };""", """new PostgreSqlServer("data");"""),
        new("AIFA2008", 0, "Turn AnonymousBlobs off", """new StorageAccount("documents") { AnonymousBlobs = true };""", """new StorageAccount("documents");"""),
        new("AIFA2010", 0, "Leave RoleBasedAccess on", """new KeyVault("vault") { RoleBasedAccess = false };""", """new KeyVault("vault");"""),
        new("AIFA2007", 0, "Give it an identity of its own", """new SearchService("passages") { Identity = null };""", """{ Identity = ManagedIdentity.System }"""),
        new("AIFA2009", 0, "Turn LocalUsers off", """new StorageAccount("documents") { LocalUsers = true };""", """new StorageAccount("documents");"""),
        new("AIFA2009", 1, "Turn CrossTenantReplication off", """new StorageAccount("documents") { CrossTenantReplication = true };""", """new StorageAccount("documents");"""),
        new("AIFA2011", 0, "Renew it every year", """new KeyVault("vault") { Keys = [new("storage")] };""", """[new("storage") { RotatesAfter = "P1Y" }]"""),
        new("AIFA2012", 0, "Turn DeploymentPasswords off", """new WebApp("web") { DeploymentPasswords = true };""", """new WebApp("web");"""),
        new("AIFA2012", 1, "Turn RemoteDebugging off", """new WebApp("web") { RemoteDebugging = true };""", """new WebApp("web");"""),
        new("AIFA2012", 2, "Turn FtpPasswords off", """new WebApp("web") { FtpPasswords = true };""", """new WebApp("web");"""),
        new("AIFA2013", 0, "Leave RouteAllThroughSubnet on", Network + """new WebApp("web") { Subnet = apps, RouteAllThroughSubnet = false };""", """new WebApp("web") { Subnet = apps };"""),
        new("AIFA2015", 0, "Turn KeysChangeSchema off", """new CosmosAccount("history") { KeyAccess = true, KeysChangeSchema = true };""", """{ KeyAccess = true }"""),
        new("AIFA2016", 0, "Call no other hosts", """new AIServicesAccount("models") { AllowedHosts = ["contoso.com"] };""", """{ AllowedHosts = ["contoso.com"], RestrictsOutbound = true }"""),
        new("AIFA2019", 0, "Leave RoleBasedAccess on", """new KubernetesCluster("work") { RoleBasedAccess = false };""", """new KubernetesCluster("work");"""),
        new("AIFA2019", 1, "Know people by Microsoft Entra", """new KubernetesCluster("work") { Entra = null };""", """{ Entra = new ClusterEntra() }"""),
        new("AIFA2019", 2, "Leave WorkloadIdentity on", """new KubernetesCluster("work") { WorkloadIdentity = false };""", """new KubernetesCluster("work");"""),
        new("AIFA2019", 3, "Leave TokenIssuer on", """new KubernetesCluster("work") { TokenIssuer = false };""", """new KubernetesCluster("work");"""),
        new("AIFA2021", 0, "Leave AzurePolicy on", """new KubernetesCluster("work") { AzurePolicy = false };""", """new KubernetesCluster("work");"""),
        new("AIFA2023", 0, "Leave DefaultOutboundAccess off", """new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26) { SecurityGroup = new("guard"), DefaultOutboundAccess = true }] };""", """{ SecurityGroup = new("guard") }"""),
        new("AIFA2025", 0, "Turn the firewall on", """new WebApplicationFirewallPolicy("shield") { Enabled = false };""", """new WebApplicationFirewallPolicy("shield");"""),
        new("AIFA2025", 1, "Stop attacks instead of noting them", """new WebApplicationFirewallPolicy("shield") { Mode = WafMode.Detection };""", """new WebApplicationFirewallPolicy("shield");"""),
        new("AIFA2028", 0, "Stop known threats", """new FirewallPolicy("rules") { Threats = ThreatIntelligence.Alert };""", """new FirewallPolicy("rules");"""),
        new("AIFA2028", 1, "Look for attacks and stop them", """new FirewallPolicy("rules") { Tier = FirewallTier.Premium };""", """{ Tier = FirewallTier.Premium, IntrusionDetection = new IntrusionDetection() }"""),
        new("AIFA2029", 0, "Leave ManagedNetwork on", """new DataFactory("factory") { ManagedNetwork = false };""", """new DataFactory("factory");"""),
        new("AIFA2030", 0, "Turn PublicNodes off", """new DatabricksWorkspace("lake") { Network = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"] }, PublicNodes = true };""", """{ Network = new VirtualNetwork("net") { AddressSpace = ["10.0.0.0/24"] } }"""),
        new("AIFA2031", 0, "Turn PublicAddresses off", """new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", PublicAddresses = true }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA2031", 1, "Turn PublicSsh off", """new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", PublicSsh = true }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA2031", 2, "Turn PublicAddress off", """new MachineLearningWorkspace("science") { Instances = [new("mine") { Size = "Standard_DS3_v2", PublicAddress = true }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA2031", 3, "Turn Ssh off", """new MachineLearningWorkspace("science") { Instances = [new("mine") { Size = "Standard_DS3_v2", Ssh = true }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA2031", 4, "Reach what was approved alone", """new MachineLearningWorkspace("science") { Isolation = NetworkIsolation.AllowInternetOutbound };""", """new MachineLearningWorkspace("science");"""),
        new("AIFA2033", 0, "Reach approved services alone", """new SynapseWorkspace("lake") { FileSystem = "synapse" };""", """{ FileSystem = "synapse", StopsExfiltration = true }"""),
        new("AIFA2036", 0, "Turn ShareableLinks off", """new BastionHost("jump") { ShareableLinks = true };""", """new BastionHost("jump");"""),
        new("AIFA2037", 0, "Leave Enabled on", """new DefenderPlan(DefenderFor.Storage) { Enabled = false };""", """new DefenderPlan(DefenderFor.Storage);"""),
        new("AIFA3003", 0, "Let it shrink to nothing", """new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", Minimum = 1 }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA3003", 1, "Stop it after an hour", """new MachineLearningWorkspace("science") { Instances = [new("mine") { Size = "Standard_DS3_v2", Idle = null }] };""", "Idle = \"PT60M\""),
        new("AIFA3003", 2, "Pause it after a quarter of an hour", """new SynapseWorkspace("lake") { Lake = new StorageAccount("lake") { DataLake = true }, FileSystem = "synapse", SparkPools = [new("notebooks") { PausesAfterMinutes = null }] };""", "PausesAfterMinutes = 15"),
        new("AIFA3005", 0, "Pay by use, in the data zone", """new AIServicesAccount("models") { Deployments = [new("answering") { Model = "gpt-5", Type = env.Pick(DeploymentType.ProvisionedManaged, prod: DeploymentType.Standard) }] };""", "DeploymentType.DataZoneStandard"),
        new("AIFA3007", 0, "Take no more than a gigabyte a day", """new LogAnalyticsWorkspace("logs");""", """new LogAnalyticsWorkspace("logs") { DailyGigabytes = """),
        new("AIFA3007", 0, "Take no more than a gigabyte a day", """new LogAnalyticsWorkspace("logs") { DailyGigabytes = env.IsProduction ? 5 : null };""", "DailyGigabytes = "),
        new("AIFA6521", 0, "Write nothing of what is asked", Logged("RequestBytes = 8192"), "{ Logger = writer }"),
        new("AIFA6521", 1, "Write nothing of what is answered", Logged("ResponseBytes = 512"), "{ Logger = writer }"),
        new("AIFA6002", 0, "Stop before people read it", """new AIServicesAccount("models") { ContentFilters = [new("strict") { Mode = FilterMode.Asynchronous }] };""", """[new("strict")]"""),
        .. Parts(),
        new("AIFA6514", 0, "Sign in to the stores with an identity", """new MachineLearningWorkspace("studio") { Storage = new StorageAccount("files") { Replication = Replication.Zrs }, Vault = new KeyVault("vault"), Insights = new ApplicationInsights("studio") { Workspace = new LogAnalyticsWorkspace("studio") }, DatastoreSignIn = DatastoreSignIn.AccessKey };""", """{ Workspace = new LogAnalyticsWorkspace("studio") } };"""),
        new("AIFA7513", 0, "Hand the subnet to App Service", """
            var apps = new Subnet("apps", prefix: 26) { SecurityGroup = new("guard") };
            new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [apps] };
            new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, Subnet = apps };
            """, """{ SecurityGroup = new("guard"), Delegations = [Delegation.WebApps] }"""),
        new("AIFA7514", 0, "Take the security group away", Reserved("""SecurityGroup = new NetworkSecurityGroup("guard")"""), """AzureName = "GatewaySubnet" }"""),
        new("AIFA7514", 1, "Take the delegation away", Reserved("Delegations = [Delegation.WebApps]"), """AzureName = "GatewaySubnet" }"""),
        new("AIFA7523", 0, "Say what the waiver lacks", Waived("""chat.Waive("AIFA2003").On(documents);"""), """.On(documents).Because("TODO: say why").ApprovedBy(Us).Until("2027-02-19");"""),
        new("AIFA7523", 0, "Say what the waiver lacks", Waived("""chat.Waive("AIFA2003").Because("for a while");"""), """.Because("for a while").OwnedBy("TODO: say who").ApprovedBy("TODO: say who").Until("2027-02-19");""") { Brief = "" },
        new("AIFA7523", 1, "Let it hold until 2027-02-19", Waived("""
            chat.Waive("AIFA2003")
                .Because("for a while").ApprovedBy("them")
                .Until("2026-11-01");
            """), """    .Until("2027-02-19");"""),
        new("AIFA7523", 1, "Let it hold until 2027-02-19", Waived("""chat.Waive("AIFA2003").Because("for a while").ApprovedBy("them");"""), """.ApprovedBy("them").Until("2027-02-19");"""),
        new("AIFA7523", 2, "Remove the waiver", Waived("""
            // they still use it
            chat.Waive("AIFA2003").Because("for a while").ApprovedBy("them").Until("2026-11-01"); // renewed twice

            """), "{ SharedKeyAccess = true };\n        // they still use it\n\n"),
        new("AIFA7523", 3, "Remove the waiver", """
            new KeyVault("vault");
            chat.Waive("AIFA2003").Because("for a while").ApprovedBy("them").Until("2027-03-01");
            """, "new KeyVault(\"vault\");\n    }"),
        new("AIFA7527", 0, "Let it hold until 2027-02-19", Waived("""chat.Waive("AIFA2003").Because("for a while").ApprovedBy("them").Until("2026-12-01");"""), """.Until("2027-02-19");"""),
        new("AIFA7528", 0, "Say that it is removed on purpose", """new KeyVault("vault");""", """chat.Retire("StorageAccount/documents");""")
        {
            Lock = LockFile.Parse("""{ "version": 1, "resources": { "StorageAccount/documents": { "stateful": true, "names": { "dev": "stdev", "prod": "stprod" } } } }"""),
        },
        new("AIFA7529", 0, "Show it in a layer", Network + """
            var vault = new KeyVault("vault");
            var web = new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, Subnet = apps };
            chat.PrivateEndpoints(endpoints, vault);
            chat.Layer("All").Shows(web);
            chat.Flow("Read").Reads(web, vault, "reads");
            """, """chat.Layer("All").Shows(web, vault);"""),
        new("AIFA7529", 0, "Show it in a layer: Below", Network + """
            var vault = new KeyVault("vault");
            var web = new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, Subnet = apps };
            chat.PrivateEndpoints(endpoints, vault);
            chat.Layer("Above").Shows(web);
            chat.Layer("Below", "what is kept").Shows();
            chat.Flow("Read").Reads(web, vault, "reads");
            """, """chat.Layer("Below", "what is kept").Shows(vault);"""),
        new("AIFA7531", 0, "Leave BlobSoftDeleteDays at its default", """new StorageAccount("documents") { BlobSoftDeleteDays = 900 };""", """new StorageAccount("documents");"""),
    ];

    /// <summary>A gateway that writes bodies of confidential calls to logs for internal data.</summary>
    private static string Logged(string bodies) => $$"""
        var insights = new ApplicationInsights("gateway") { Workspace = new LogAnalyticsWorkspace("gateway") { Holds = DataClass.Internal, DailyGigabytes = 1 } };
        var writer = new ApiLogger("insights") { Insights = insights };
        var gateway = new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, PublicNetworkAccess = false, PublisherName = "Us", PublisherEmail = "us@example.com", Loggers = [writer], Diagnostics = [new ApiDiagnostic("applicationinsights") { Logger = writer, {{bodies}} }] };
        chat.Flow("Answer").Calls(new ContainerApp("chat"), gateway, "asks").Carries(DataClass.Confidential);
        """;

    private static string Gateway(string address, string more) => $$"""
        var someone = new Person("someone");
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = new("edge") };
        new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [edge] };
        var gateway = new ApplicationGateway("front") { Subnet = edge, PublicAddress = {{address}}, Sites = [new GatewaySite("chat") { Host = "chat.contoso.com", Backend = "10.0.0.70" }]{{more}} };
        chat.Layer("All").Shows(gateway);
        chat.Flow("Ask").Calls(someone, gateway, "asks");
        """;

    private static string Called(string creation, string more = "") => $$"""
        var vault = {{creation}};
        {{more}}
        var web = new WebApp("web") { Plan = new AppServicePlan("web") { ZoneRedundant = true, Instances = 2 }, Subnet = apps };
        chat.Layer("All").Shows(web, vault);
        chat.Flow("Read").Reads(web, vault, "reads");
        """;

    private static string FlowLog(string setting) => $$"""
        var logs = new LogAnalyticsWorkspace("logs");
        var network = new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"] };
        new NetworkWatcher("watcher") { FlowLogs = [new("chat") { Target = network, Storage = new StorageAccount("flows"), Analytics = new() { Workspace = logs }, {{setting}} }] };
        """;

    private static string Deployment(string upgrade) => $$"""
        var filter = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", {{upgrade}}ContentFilter = filter, Version = "2025-11-13" };
        new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [answering] };
        """;

    private static string Reserved(string wrong) => $$"""new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("gateway", prefix: 26) { AzureName = "GatewaySubnet", {{wrong}} }] };""";

    private static string Waived(string waiver) => $$"""
        var documents = new StorageAccount("documents") { SharedKeyAccess = true };
        {{waiver}}
        """;

    /// <summary>Parts that lie in nothing: some of each way to lie in something.</summary>
    private static IEnumerable<RepairCase> Parts()
    {
        const string Extension = "new MachineExtension(\"part\") { Publisher = \"Microsoft.Azure.Monitor\", Kind = \"AzureMonitorLinuxAgent\", Version = \"1.33\" }";
        (string Whole, string List, string Part, string Declaration)[] parts =
        [
            ("AIServicesAccount", "Blocklists", "ContentBlocklist", "new ContentBlocklist(\"part\")"),
            ("AIServicesAccount", "Connections", "AccountConnection", "new AccountConnection(\"part\") { Category = \"CognitiveSearch\", Target = \"https://part.contoso.com\" }"),
            ("AIServicesAccount", "ContentFilters", "ContentFilterPolicy", "new ContentFilterPolicy(\"part\")"),
            ("AIServicesAccount", "Projects", "FoundryProject", "new FoundryProject(\"part\")"),
            ("FoundryProject", "Connections", "ProjectConnection", "new ProjectConnection(\"part\") { Category = \"CognitiveSearch\", Target = \"https://part.contoso.com\" }"),
            ("LinuxMachine", "Installed", "MachineExtension", Extension),
            ("MachineLearningWorkspace", "BatchEndpoints", "BatchEndpoint", "new BatchEndpoint(\"part\")"),
            ("MachineLearningWorkspace", "BlobDatastores", "BlobDatastore", "new BlobDatastore(\"part\") { Account = \"stpart\", Container = \"part\" }"),
            ("MachineLearningWorkspace", "Clusters", "ComputeCluster", "new ComputeCluster(\"part\") { Size = \"Standard_DS3_v2\" }"),
            ("MachineLearningWorkspace", "HostRules", "HostRule", "new HostRule(\"part\") { Host = \"pypi.org\" }"),
            ("MachineLearningWorkspace", "Instances", "ComputeInstance", "new ComputeInstance(\"part\") { Size = \"Standard_DS3_v2\" }"),
            ("MachineLearningWorkspace", "LakeDatastores", "LakeDatastore", "new LakeDatastore(\"part\") { Account = \"stpart\", FileSystem = \"part\" }"),
            ("MachineLearningWorkspace", "OnlineEndpoints", "OnlineEndpoint", "new OnlineEndpoint(\"part\")"),
            ("MachineLearningWorkspace", "PrivateEndpointRules", "PrivateEndpointRule", "new PrivateEndpointRule(\"part\") { Target = new KeyVault(\"vault\") }"),
            ("MachineLearningWorkspace", "ServerlessEndpoints", "ServerlessEndpoint", "new ServerlessEndpoint(\"part\") { Model = \"azureml://registries/azureml/models/part\" }"),
            ("MachineLearningWorkspace", "ServiceTagRules", "ServiceTagRule", "new ServiceTagRule(\"part\") { Tag = \"AzureMonitor\" }"),
            ("OnlineEndpoint", "Deployments", "OnlineDeployment", "new OnlineDeployment(\"part\") { Size = \"Standard_DS3_v2\", Instances = 2 }"),
            ("OpenAIAccount", "Blocklists", "ContentBlocklist", "new ContentBlocklist(\"part\")"),
            ("OpenAIAccount", "ContentFilters", "ContentFilterPolicy", "new ContentFilterPolicy(\"part\")"),
            ("OpenAIAccount", "Deployments", "ModelDeployment", "new ModelDeployment(\"part\") { Model = \"text-embedding-3-large\", Version = \"1\", Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade }"),
            ("SearchService", "SharedLinks", "SearchSharedLink", "new SearchSharedLink(\"part\") { Target = new KeyVault(\"vault\") }"),
            ("AIServicesAccount", "Deployments", "ModelDeployment", "new ModelDeployment(\"part\") { Model = \"text-embedding-3-large\", Version = \"1\", Type = DeploymentType.DataZoneStandard, Upgrade = VersionUpgrade.NoAutoUpgrade }"),
            ("ApiManagementService", "Apis", "ManagedApi", "new ManagedApi(\"part\")"),
            ("ApiManagementService", "Backends", "ApiBackend", "new ApiBackend(\"part\") { Url = \"https://part.contoso.com\" }"),
            ("ApiManagementService", "NamedValues", "ApiNamedValue", "new ApiNamedValue(\"part\") { Value = \"eu\" }"),
            ("ApiManagementService", "Subscriptions", "ApiSubscription", "new ApiSubscription(\"part\")"),
            ("CosmosAccount", "Databases", "CosmosDatabase", "new CosmosDatabase(\"part\")"),
            ("CosmosDatabase", "Containers", "CosmosContainer", "new CosmosContainer(\"part\") { PartitionKey = [\"/id\"] }"),
            ("DataFactory", "LinkedStorage", "BlobLinkedService", "new BlobLinkedService(\"part\") { Endpoint = \"https://part.blob.core.windows.net\" }"),
            ("DataFactory", "ManagedEndpoints", "ManagedPrivateEndpoint", "new ManagedPrivateEndpoint(\"part\") { Target = new KeyVault(\"vault\") }"),
            ("DataFactory", "Runtimes", "IntegrationRuntime", "new IntegrationRuntime(\"part\")"),
            ("MonitorPrivateLinkScope", "Resources", "ScopedMonitor", "new ScopedMonitor(\"part\") { Resource = new LogAnalyticsWorkspace(\"logs\") }"),
            ("RecoveryServicesVault", "MachinePolicies", "MachineBackupPolicy", "new MachineBackupPolicy(\"part\")"),
            ("RecoveryServicesVault", "SharePolicies", "ShareBackupPolicy", "new ShareBackupPolicy(\"part\")"),
            ("PrivateDnsZone", "Links", "PrivateDnsZoneLink", "new PrivateDnsZoneLink(\"part\") { Network = new VirtualNetwork(\"linked\") { AddressSpace = [\"10.0.9.0/24\"] } }"),
            ("ServiceBusSubscription", "Rules", "ServiceBusRule", "new ServiceBusRule(\"part\") { Sql = \"amount > 1000\" }"),
            ("StorageAccount", "Containers", "BlobContainer", "new BlobContainer(\"part\")"),
            ("WindowsMachine", "Installed", "MachineExtension", Extension),
            ("VirtualNetwork", "Subnets", "Subnet", "new Subnet(\"part\", prefix: 26) { SecurityGroup = new(\"guard\") }"),
        ];
        var repairs = Rules.RuleCatalogue.Find("AIFA7501")!.Info.Repairs;
        foreach (var (whole, list, part, declaration) in parts)
        {
            var index = repairs.Select((repair, at) => (repair, at)).Single(pair => pair.repair.Kinds[0].Name == part && pair.repair.Edits.OfType<Rules.AddItem>().Single().Of!.Name == whole).at;
            var holder = whole switch
            {
                "ApiManagementService" => "var whole = new ApiManagementService(\"whole\") { Sku = ApiManagementSku.Developer, PublisherName = \"x\", PublisherEmail = \"x@contoso.com\" };",
                "FoundryProject" => "var whole = new FoundryProject(\"whole\");\nnew AIServicesAccount(\"foundry\") { Projects = [whole] };",
                "OnlineEndpoint" => "var whole = new OnlineEndpoint(\"whole\");\nnew MachineLearningWorkspace(\"science\") { OnlineEndpoints = [whole] };",
                "CosmosDatabase" => "var whole = new CosmosDatabase(\"whole\");\nnew CosmosAccount(\"history\") { Databases = [whole] };",
                "LinuxMachine" or "WindowsMachine" => $"var whole = new {whole}(\"whole\") {{ Interfaces = [new NetworkInterface(\"whole\")] }};",
                "ServiceBusSubscription" => "var whole = new ServiceBusSubscription(\"whole\");\nnew ServiceBusNamespace(\"bus\") { Topics = [new(\"orders\") { Subscriptions = [whole] }] };",
                "PrivateDnsZone" => "var whole = new PrivateDnsZone(\"privatelink.vaultcore.azure.net\");",
                "StorageAccount" => "var whole = new StorageAccount(\"whole\") { BlobVersioning = true };",
                "VirtualNetwork" when list == "Subnets" => "var whole = new VirtualNetwork(\"whole\") { AddressSpace = [\"10.0.0.0/24\"] };",
                _ => $"var whole = new {whole}(\"whole\");",
            };
            yield return new("AIFA7501", index, "Put it into 'whole'", $"{declaration};\n{holder}", $"{list} = [part] }}", $"var part = new {part}(");
        }
    }
}
