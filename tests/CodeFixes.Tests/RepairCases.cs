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
        new("AIFA4501", 1, "Send all logs and metrics to a new workspace", """new KeyVault("vault");""", """chat.Monitoring(new ApplicationInsights("insights") { Workspace = new LogAnalyticsWorkspace("logs") });"""),
        new("AIFA4509", 0, "Keep the last version beside the new one", """chat.Flow("Answer", Criticality.High).Calls(new Person("employee"), new ContainerApp("web"), "asks");""", """new ContainerApp("web") { Revisions = RevisionMode.Multiple }"""),
        new("AIFA6001", 0, "Guard it with a content filter", """
            var answering = new ModelDeployment("answering") { Model = "gpt-4.1", Version = "2025-04-14", Upgrade = VersionUpgrade.NoAutoUpgrade };
            new AIServicesAccount("models") { Deployments = [answering] };
            """, "        var filter = new ContentFilterPolicy(\"strict\");\n        var answering =", "ContentFilter = filter }", "{ Deployments = [answering], ContentFilters = [filter] }"),
        new("AIFA6001", 0, "Guard it with a content filter", """
            var strict = new ContentFilterPolicy("strict");
            new AIServicesAccount("models") { ContentFilters = [strict], Deployments = [new("answering") { Model = "gpt-4.1", Version = "2025-04-14", Upgrade = VersionUpgrade.NoAutoUpgrade }] };
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
        new("AIFA1036", 0, "Run two instances", """new MachineLearningWorkspace("learning") { OnlineEndpoints = [new("scores") { Deployments = [new("blue") { Size = "Standard_DS3_v2" }] }] };""", """{ Size = "Standard_DS3_v2", Instances = 2 }"""),
        new("AIFA1517", 0, "Spare it while it fails", """
            var one = new ApiBackend("one") { Url = "https://one.example.com" };
            var two = new ApiBackend("two") { Url = "https://two.example.com", Breaker = new() };
            new ApiManagementService("gateway") { Sku = ApiManagementSku.StandardV2, Backends = [one, two], Pools = [new("models") { Members = [one, two] }] };
            """, """Url = "https://one.example.com", Breaker = new CircuitBreaker() }"""),
        new("AIFA2001", 0, "Leave HttpsOnly on", """new StorageAccount("documents") { HttpsOnly = false };""", """new StorageAccount("documents");"""),
        new("AIFA2001", 1, "Turn PlainText off", """new ManagedRedis("data") { PlainText = true };""", """new ManagedRedis("data");"""),
        new("AIFA2002", 0, "Leave MinimumTls at its default", """new StorageAccount("documents") { MinimumTls = StorageTls.Tls10 };""", """new StorageAccount("documents");"""),
        new("AIFA2004", 0, "Leave EntraLogins on", """new PostgreSqlServer("data") { EntraLogins = false };""", """new PostgreSqlServer("data");"""),
        new("AIFA2008", 0, "Turn AnonymousBlobs off", """new StorageAccount("documents") { AnonymousBlobs = true };""", """new StorageAccount("documents");"""),
        new("AIFA2010", 0, "Leave RoleBasedAccess on", """new KeyVault("vault") { RoleBasedAccess = false };""", """new KeyVault("vault");"""),
        new("AIFA2012", 0, "Turn DeploymentPasswords off", """new WebApp("web") { DeploymentPasswords = true };""", """new WebApp("web");"""),
        new("AIFA2012", 1, "Turn RemoteDebugging off", """new WebApp("web") { RemoteDebugging = true };""", """new WebApp("web");"""),
        new("AIFA2012", 2, "Turn FtpPasswords off", """new WebApp("web") { FtpPasswords = true };""", """new WebApp("web");"""),
        new("AIFA2023", 0, "Leave DefaultOutboundAccess off", """new VirtualNetwork("chat") { AddressSpace = ["10.0.0.0/24"], Subnets = [new Subnet("apps", prefix: 26) { SecurityGroup = new("guard"), DefaultOutboundAccess = true }] };""", """{ SecurityGroup = new("guard") }"""),
        new("AIFA3003", 0, "Let it shrink to nothing", """new MachineLearningWorkspace("science") { Clusters = [new("train") { Size = "Standard_DS3_v2", Minimum = 1 }] };""", """{ Size = "Standard_DS3_v2" }"""),
        new("AIFA3003", 1, "Stop it after an hour", """new MachineLearningWorkspace("science") { Instances = [new("mine") { Size = "Standard_DS3_v2", Idle = null }] };""", "Idle = \"PT60M\""),
        new("AIFA3003", 2, "Pause it after a quarter of an hour", """new SynapseWorkspace("lake") { Lake = new StorageAccount("lake") { DataLake = true }, FileSystem = "synapse", SparkPools = [new("notebooks") { PausesAfterMinutes = null }] };""", "PausesAfterMinutes = 15"),
        new("AIFA3005", 0, "Pay by use, in the data zone", """new AIServicesAccount("models") { Deployments = [new("answering") { Model = "gpt-4.1", Type = env.Pick(DeploymentType.ProvisionedManaged, prod: DeploymentType.Standard) }] };""", "DeploymentType.DataZoneStandard"),
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

    private static string Deployment(string upgrade) => $$"""
        var filter = new ContentFilterPolicy("strict");
        var answering = new ModelDeployment("answering") { Model = "gpt-4.1", {{upgrade}}ContentFilter = filter, Version = "2025-04-14" };
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
                "VirtualNetwork" when list == "Subnets" => "var whole = new VirtualNetwork(\"whole\") { AddressSpace = [\"10.0.0.0/24\"] };",
                _ => $"var whole = new {whole}(\"whole\");",
            };
            yield return new("AIFA7501", index, "Put it into 'whole'", $"{declaration};\n{holder}", $"{list} = [part] }}", $"var part = new {part}(");
        }
    }
}
