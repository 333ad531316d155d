using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Model.Mapping;

namespace EveryKind;

/// <summary>Monitoring, governance and backup. The logs of the whole architecture arrive here.</summary>
internal static class GovernanceKinds
{
    public static void Define(Architecture governance, DeploymentEnvironment env, Cidr range)
    {
        var guard = new NetworkSecurityGroup("inside") { Rules = [new SecurityRule { Name = "deny-internet", Priority = 4096, Direction = Direction.Outbound, Access = NetworkAccess.Deny, To = "Internet" }] };
        var machines = new Subnet("machines", prefix: 26) { SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 25) { SecurityGroup = guard };
        new VirtualNetwork("governance") { AddressSpace = [range], Subnets = [machines, endpoints] };

        // Monitoring
        var ops = new ActionGroup("operations") { Emails = [new Owner("Operations", "ops@contoso.com")] };
        var logs = new LogAnalyticsWorkspace("logs") { RetentionDays = 90, DailyGigabytes = 5, PublicIngestion = false, PublicQueries = false };
        var insights = new ApplicationInsights("insights") { Workspace = logs, PublicIngestion = false, PublicQueries = false };
        var intake = new DataCollectionEndpoint("intake") { System = CollectedSystem.Linux, Description = "Logs of machines" };
        var scope = new MonitorPrivateLinkScope("monitor")
        {
            Queries = env.Pick(ScopeAccess.Open, prod: ScopeAccess.PrivateOnly), Exclusions = [new() { Connection = "jump", Queries = ScopeAccess.Open }], Resources = [logs, insights, intake],
        };

        var documents = new BlobContainer("documents");
        var costs = new BlobContainer("costs");
        var files = new StorageAccount("files") { Containers = [documents, costs], Shares = ["plans"] };
        var keys = new KeyVault("keys");

        // Alerts
        new MetricAlert("keys-slow")
        {
            Scopes = [keys], Severity = 2, Description = "Calls to the keys are slow or fail.", Every = AlertFrequency.FiveMinutes, Over = AlertWindow.FifteenMinutes, ResolvesItself = false, Tells = [ops],
            Criteria = [new("ServiceApiResult") { Aggregation = MetricAggregation.Count, Threshold = 10, Dimensions = [new() { Name = "StatusCode", Values = ["500", "503"] }] }],
        };
        new ActivityLogAlert("keys-deleted")
        {
            When = ActivityEvents.Of("Microsoft.KeyVault/vaults/delete") with { Levels = [ActivityLevel.Critical, ActivityLevel.Error], Statuses = ["Succeeded"], Caller = "ops@contoso.com", Resources = [keys] },
            Scopes = [keys.IdOutput], Description = "Somebody deleted the keys: \"undo\" within 90 days, ${not} a reference.", Tells = [ops],
        };
        new ActivityLogAlert("outages") { Location = "westeurope", When = ActivityEvents.Outages("Sweden Central", "Global") with { Services = ["Storage", "Azure Monitor"] }, Tells = [ops] };
        new ActivityLogAlert("health")
        {
            When = ActivityEvents.Unavailable() with { Before = [ResourceHealth.Available], Types = ["Microsoft.Storage/storageAccounts", "Microsoft.KeyVault/vaults"], Groups = ["rg-every-governance"] },
            Enabled = env.IsProduction, Tells = [ops],
        };
        new ActivityLogAlert("advice") { When = new() { Category = ActivityCategory.Recommendation, AdviceCategory = "Cost", AdviceImpact = "High", Providers = ["Microsoft.Storage"] }, Tells = [ops] };

        var asker = new UserAssignedIdentity("asker");
        new LogAlert("failures")
        {
            Scopes = [logs], Severity = 1, Description = "Requests fail.", Identity = ManagedIdentity.Of(asker), Reads = LogPeriod.SixHours, Every = LogPeriod.TenMinutes, Over = LogPeriod.Hour,
            Mutes = LogPeriod.TwoHours, AcceptsUnknownTables = true,
            Criteria =
            [
                new("AppRequests | where Success == false | summarize Failed = count() by bin(TimeGenerated, 5m), Name, _ResourceId")
                {
                    Aggregation = MetricAggregation.Total, Column = "Failed", ResourceColumn = "_ResourceId", Is = LogComparison.GreaterThanOrEqual, Threshold = 12.5m,
                    Dimensions = ["Name", new() { Name = "Verb", Choice = LogDimensionChoice.Exclude, Values = ["GET"] }], Failing = new() { Times = 2, Of = 3 },
                },
            ],
            Tells = [ops], Notes = new Dictionary<string, string> { ["runbook"] = "https://contoso.com/runbooks/failures" },
        };
        new LogAlert("exceptions") { Scopes = [insights], Criteria = ["exceptions | where severityLevel > 2"], Tells = [ops] };

        // What people look at
        new Workbook("requests")
        {
            DisplayName = "Requests of \"governance\"", Description = "Of ${all} %{apps}:\nits 'résumé'", Source = logs, Category = "sentinel",
            Items =
            [
                "# Requests\nof \"the\" ${day} \\ %{if true}",
                new WorkbookQuery("AppRequests | summarize count() by bin(TimeGenerated, 1h)") { Name = "by hour", Title = "By hour", Shows = WorkbookChart.TimeChart, Minutes = 720, Size = 1, Resources = [logs] },
            ],
        };
        new Workbook("kept") { Items = ["Kept in our own storage."], Storage = documents, Identity = ManagedIdentity.Of(asker) };
        new PortalDashboard("start")
        {
            Tags = new Dictionary<string, string> { ["hidden-title"] = "Start here" },
            Tiles =
            [
                new DashboardText("## Runbook\n${\"x\"} </script> \u2028 'é'") { Title = "Runbook", Subtitle = "for all", Width = 4, Height = 3 },
                new DashboardPart("Extension/HubsExtension/PartType/MonitorChartPart")
                {
                    X = 4, Inputs = Json.Parse("""[{ "name": "options", "isOptional": true }]"""),
                    Settings = Json.Parse("""{ "content": { "options": { "chart": { "title": "Requests \"failed\"" } } } }"""),
                },
            ],
        };

        // Governance
        new ManagementLock("keys") { Scope = keys, Why = "Without the keys nothing can be read.", Level = LockLevel.CanNotDelete };
        new ManagementLock("all") { Scope = files.Group, Level = env.Pick(LockLevel.CanNotDelete, prod: LockLevel.ReadOnly), Notes = "Ask \"operations\" first." };
        var tagged = new PolicyDefinition("owner-tag")
        {
            Description = "Resources name their owner.", Mode = "All", Metadata = Json.Parse("""{ "category": "Tags" }"""),
            Parameters = Json.Parse("""{ "tag": { "type": "String", "defaultValue": "owner" } }"""),
            Rule = Json.Parse("""{ "if": { "field": "[concat('tags[', parameters('tag'), ']')]", "exists": "false" }, "then": { "effect": "audit" } }"""),
        };
        var regions = new ResourceGroupPolicyAssignment("regions")
        {
            Policy = BuiltInPolicy.AllowedLocations, Parameters = new Dictionary<string, PolicyValue> { ["listOfAllowedLocations"] = new[] { "swedencentral", "global" } },
            Messages = ["Only in Sweden."],
        };
        new SubscriptionPolicyAssignment("owners")
        {
            Policy = tagged.IdOutput, Enforced = env.IsProduction, Identity = ManagedIdentity.System, Except = [files.Group], Description = "Who owns it?",
            Parameters = new Dictionary<string, PolicyValue> { ["tag"] = "owner" },
        };
        new ResourcePolicyAssignment("keys-tagged") { Policy = tagged.IdOutput, Resource = keys };
        new ResourceGroupPolicyExemption("global") { From = regions, Because = ExemptionCategory.Mitigated, Until = new(2028, 3, 31), Why = "Front Door is global." };
        new SubscriptionPolicyExemption("all") { From = regions, DisplayName = "For a test", Description = "A test." };
        new ResourcePolicyExemption("files") { From = regions, Resource = files };
        new DefenderPlan(DefenderFor.Storage)
        {
            SubPlan = "DefenderForStorageV2",
            Extensions = ["SensitiveDataDiscovery", new() { Name = "OnUploadMalwareScanning", Settings = new Dictionary<string, string> { ["CapGBPerMonthPerStorageAccount"] = "500" } }],
        };
        new DefenderPlan(DefenderFor.KeyVaults) { Enabled = env.IsProduction };
        new SecurityContact { Phone = "+49 30 123456", TellsOwners = false };
        new ResourceGroupCostExport("daily") { Into = costs, From = new(2027, 1, 1), Until = new(2029, 1, 1), Kind = CostKind.AmortizedCost, Folder = "every" };
        new SubscriptionCostExport("monthly") { Into = costs, From = new(2027, 1, 1), Until = new(2029, 1, 1), Every = ExportRecurrence.Monthly, About = CostTimeframe.TheLastMonth, Active = env.IsProduction };
        var spent = new Dictionary<string, BudgetNotification> { ["spent"] = new() { Percent = 90, Tells = [ops] }, ["foreseen"] = new() { Percent = 110, Of = BudgetCosts.Forecasted, Tells = [ops] } };
        new SubscriptionBudget("yearly") { Amount = 12_000, Period = BudgetPeriod.Annually, From = new(2027, 1, 1), Until = new(2029, 1, 1), Filters = [BudgetFilter.Tag("workload", "every-kind")], Notifications = spent };
        new ResourceGroupBudget("monthly") { Amount = 80, From = new(2027, 1, 1), Notifications = spent };
        var landing = new ManagementGroup("landing-zones") { DisplayName = "Landing zones" };
        new ManagementGroup("data") { Parent = landing };

        // Backup
        var jump = new LinuxMachine("jump") { Interfaces = [new NetworkInterface("jump") { Subnet = machines }], PublicKey = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC8 jump" };
        var daily = new MachineBackupPolicy("daily")
        {
            At = "22:30", TimeZone = "W. Europe Standard Time", Days = 14, SnapshotDays = 3, Weekly = new() { Weeks = 8, Days = [Weekday.Saturday] },
            Monthly = new() { Months = 6, Weeks = [WeekOfMonth.Last] }, Yearly = new() { Years = 3, Months = [Month.December] }, SnapshotGroup = "rg-snapshots",
        };
        var vault = new RecoveryServicesVault("backups")
        {
            Redundancy = VaultRedundancy.ZoneRedundant, Immutability = env.Pick(BackupImmutability.Disabled, prod: BackupImmutability.Unlocked), SoftDelete = BackupSoftDelete.AlwaysOn,
            SoftDeleteDays = 30, RestoresInOtherSubscriptions = CrossSubscriptionRestore.Disabled, Identity = ManagedIdentity.System,
            MachinePolicies = [daily], SharePolicies = [new("shares") { At = "01:00", Days = 21, Weekly = new() }], Machines = [new("jump") { Machine = jump, Policy = daily, Disks = [3] }],
        };
        governance.PrivateEndpoints(endpoints, scope, vault, files, keys);

        // Who exists outside
        var operators = new EntraGroup("operators") { ObjectId = "44444444-4444-4444-8444-444444444444" };
        var pipeline = new EntraApplication("pipeline");
        new RoleAssignment("operators-read-logs") { Scope = logs, Principal = operators, Role = Role.LogAnalyticsReader };
        new RoleAssignment("pipeline-writes-files") { Scope = files, Principal = pipeline, Role = Role.StorageBlobDataContributor };
        var github = new ExternalSystem(KnownSystem.GitHub);
        var reports = new ExternalSystem("reports") { Known = KnownSystem.PowerBi };
        governance.Layer("Told", "what is known of the rest").Shows(logs, files);
        governance.Flow("Deploy").Calls(github, pipeline, "runs the pipeline").Writes(pipeline, files, "puts documents").Reads(reports, files, "reads costs").Reads(operators, logs, "looks at failures");

        governance.Monitoring(insights);
    }
}
