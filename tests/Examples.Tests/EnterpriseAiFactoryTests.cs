using System.Globalization;
using System.Text;
using AiFactory.Generators.Terraform;
using AiFactory.Model;
using AiFactory.Model.Azure;
using AiFactory.Rules;
using AiFactory.Tests;

namespace AiFactory.Examples.Tests;

/// <summary>Landing zones and projects from files: flags, roles, addresses, topologies, and the defects of the original that cannot be said here or are found.</summary>
public sealed class EnterpriseAiFactoryTests : ExampleTests<EnterpriseAiFactory.EnterpriseAiFactory>
{
    private const string Projects = "projects.json", LandingZones = "landing-zones.json";

    private static ArchitectureGraph Dev { get; } = Family.Graphs[0];
    private static ArchitectureGraph Hub { get; } = Family.Graphs[^1];

    /// <summary>A project of each preset with every flag on.</summary>
    private static readonly Lazy<ArchitectureFamily> Full = new(() => Build(new Dictionary<string, string>
    {
        [Projects] = $"[{Row(1, "GenAI1", "OpenAI", "Vision", "Speech", "DocumentIntelligence", "ContentSafety", "PostgreSql", "Redis", "Sql", "Elastic", "WebApp", "Function", "LogicApp", "Bot", "Kubernetes", "EventHubs")},{Row(2, "EsmlFabric", "MachineLearningKubernetes")}]",
        [LandingZones] = Input(LandingZones).Replace("\"addresses\"", "\"extras\":[\"Bastion\",\"AdminMachine\",\"DataFactory\",\"DefenderForAI\"],\"addresses\"", StringComparison.Ordinal),
    }));

    [Theory]
    [InlineData("enableAIFoundry", typeof(AIServicesAccount), "prj001/foundry")]
    [InlineData("enableAIFactoryCreatedDefaultProjectForAIFv2", typeof(FoundryProject), "prj001/foundry/agents")]
    [InlineData("enableAFoundryCaphost", typeof(ProjectAgentHost), "prj001/foundry/agents/agents")]
    [InlineData("deployModel_gpt_X", typeof(ModelDeployment), "prj001/foundry/answering")]
    [InlineData("deployModel_text_embedding_3_large", typeof(ModelDeployment), "prj001/foundry/embedding")]
    [InlineData("enableAISearch", typeof(SearchService), "prj001/search")]
    [InlineData("enableCosmosDB", typeof(CosmosAccount), "prj001/threads")]
    [InlineData("enableAzureOpenAI", typeof(OpenAIAccount), "prj001/openai")]
    [InlineData("enableAzureAIVision", typeof(VisionAccount), "prj001/vision")]
    [InlineData("enableAzureSpeech", typeof(SpeechAccount), "prj001/speech")]
    [InlineData("enableAIDocIntelligence", typeof(DocumentIntelligenceAccount), "prj001/documents")]
    [InlineData("enableContentSafety", typeof(ContentSafetyAccount), "prj001/safety")]
    [InlineData("enablePostgreSQL", typeof(PostgreSqlServer), "prj001/postgres")]
    [InlineData("enableRedisCache", typeof(ManagedRedis), "prj001/cache")]
    [InlineData("enableSQLDatabase", typeof(SqlDatabase), "prj001/sql/app")]
    [InlineData("enableElasticsearch", typeof(UntypedResource), "prj001/elastic")]
    [InlineData("enableFunction", typeof(PlanFunctionApp), "prj001/worker")]
    [InlineData("enableWebApp", typeof(WebApp), "prj001/web")]
    [InlineData("enableContainerApps: environment", typeof(ContainerAppsEnvironment), "prj001/apps")]
    [InlineData("enableContainerApps: api", typeof(ContainerApp), "prj001/api")]
    [InlineData("enableContainerApps: page", typeof(ContainerApp), "prj001/page")]
    [InlineData("enableLogicApps", typeof(LogicApp), "prj001/notices")]
    [InlineData("enableEventHubs", typeof(EventHubsNamespace), "prj001/events")]
    [InlineData("enableBotService", typeof(UntypedResource), "prj001/bot")]
    [InlineData("enableAKS", typeof(KubernetesCluster), "prj001/serving")]
    [InlineData("enableAksForAzureML", typeof(KubernetesCluster), "prj002/serving")]
    [InlineData("enableAzureMachineLearning: workspace", typeof(MachineLearningWorkspace), "prj002/learning")]
    [InlineData("enableAzureMachineLearning: cluster", typeof(ComputeCluster), "prj002/learning/train")]
    [InlineData("enableAzureMachineLearning: instance", typeof(ComputeInstance), "prj002/learning/notebooks")]
    [InlineData("enableDatafactory", typeof(DataFactory), "prj002/ingest")]
    [InlineData("enableDatabricks", typeof(DatabricksWorkspace), "prj002/spark")]
    [InlineData("Fabric", typeof(FabricCapacity), "prj002/fabric")]
    [InlineData("miProject", typeof(UserAssignedIdentity), "prj001/project")]
    [InlineData("storage1", typeof(StorageAccount), "prj001/files")]
    [InlineData("storage2", typeof(StorageAccount), "prj001/data")]
    [InlineData("keyVault", typeof(KeyVault), "prj001/vault")]
    [InlineData("applicationInsights", typeof(ApplicationInsights), "prj001/insights")]
    [InlineData("dashboard", typeof(PortalDashboard), "prj001/cockpit")]
    [InlineData("a budget, which the original lacks", typeof(ResourceGroupBudget), "prj001/monthly")]
    [InlineData("useCommonACR", typeof(ContainerRegistry), "images")]
    [InlineData("common data lake", typeof(StorageAccount), "lake")]
    [InlineData("common key vault", typeof(KeyVault), "vault")]
    [InlineData("common workspace", typeof(LogAnalyticsWorkspace), "logs")]
    [InlineData("cost by day for cross-charging", typeof(SubscriptionCostExport), "cost")]
    [InlineData("enableDatafactoryCommon", typeof(DataFactory), "ingest")]
    [InlineData("addBastionHost", typeof(BastionHost), "bastion")]
    [InlineData("enableAdminVM", typeof(LinuxMachine), "admin")]
    [InlineData("enableDefenderforAISubLevel", typeof(DefenderPlan), "AI")]
    public void Every_flag_that_names_a_service_makes_it(string flag, Type kind, string path) =>
        Assert.True(Full.Value.Graphs[0].Elements.Any(element => element.GetType() == kind && element.Key.EndsWith("/" + path, StringComparison.Ordinal) && element.Key.Count(letter => letter == '/') == path.Count(letter => letter == '/') + 1), $"{flag}: no {kind.Name} {path}");

    [Fact]
    public void With_every_flag_nothing_is_an_error() =>
        Assert.Empty(Judge(Full.Value).Findings.Where(finding => finding.Rule.Severity == Severity.Error).Select(finding => $"{finding.Rule.Id} {finding.Verdict.Message}"));

    [Fact]
    public void A_flag_that_is_off_makes_nothing() => Assert.DoesNotContain(Dev.Elements, element => element is SqlServer or SpeechAccount or PostgreSqlServer or WebApp or BastionHost);

    [Theory]
    [InlineData("p011", "Reader, Key Vault Secrets Officer, Storage Blob Data Contributor, Storage Blob Data Contributor, Search Index Data Contributor, Search Service Contributor, Cognitive Services OpenAI User, Azure AI Project Manager")]
    [InlineData("p012", "Reader, Key Vault Secrets Officer, Storage Blob Data Contributor, Storage Blob Data Contributor, Search Index Data Contributor, Search Service Contributor, Cognitive Services OpenAI User, Azure AI User")]
    [InlineData("p013", "Reader, Key Vault Secrets User, Search Index Data Contributor, Azure AI User")]
    [InlineData("p014", "Reader, Storage Blob Data Contributor, Search Index Data Contributor, Azure AI User")]
    [InlineData("p015", "Reader, Key Vault Secrets User")]
    public void Each_persona_has_its_roles_in_dev_and_none_beyond(string persona, string roles)
    {
        Assert.Equal(roles, string.Join(", ", RolesOf(Dev, $"aif001_prj001_", persona)));
        Assert.Empty(RolesOf(Prod, "aif001_prj001_", persona));
    }

    [Fact]
    public void In_production_only_a_pipeline_works()
    {
        Assert.NotEmpty(RolesOf(Prod, "aif001_prj001_", "p102"));
        Assert.DoesNotContain(Prod.Elements.OfType<RoleAssignment>(), assignment => assignment.Principal is EntraGroup);
    }

    [Fact]
    public void Nobody_is_owner_or_contributor() => Assert.DoesNotContain(Family.Graphs.SelectMany(graph => graph.Elements.OfType<RoleAssignment>()), assignment => assignment.Role == Role.Owner || assignment.Role == Role.Contributor);

    [Fact]
    public void A_project_reads_what_comes_in_and_writes_what_goes_out()
    {
        var folders = Dev.Elements.OfType<BlobContainer>().First(container => container.AzureName == "project001").Folders.ToDictionary(folder => folder.Path, folder => folder.Access[0]);
        Assert.Equal(["bad", "in", "out", "work"], folders.Keys.Order());
        Assert.False(folders["in"].Writes);
        Assert.True(folders["out"].Writes);
    }

    [Fact]
    public void The_original_promises_more_projects_than_its_quota_bears()
    {
        var capacity = Dev.AddressPlans[0].Addresses.Capacity;
        Assert.Equal(("model quota", 10), (capacity.Binding.Name, capacity.Binding.Projects));
        Assert.Equal(30, capacity.PlansFor(300));
        Assert.Contains(capacity.Limits, limit => limit is { Name: "role assignments", Projects: 66 });
    }

    /// <summary>What the plan says that a project takes is no less than what one takes with every flag on.</summary>
    [Fact]
    public void A_project_takes_no_more_than_is_planned()
    {
        foreach (var graph in Full.Value.Graphs.SkipLast(1))
        {
            var each = graph.AddressPlans[0].PerProject;
            Assert.InRange(graph.Elements.OfType<PrivateEndpoint>().Count(endpoint => endpoint.Instance?.Name == "prj001"), 1, each.PrivateEndpoints);
            Assert.InRange(graph.Elements.OfType<RoleAssignment>().Count(assignment => assignment.Stack.Name == "prj001"), 1, each.RoleAssignments);
        }
    }

    [Fact]
    public void A_further_project_changes_only_its_own_files()
    {
        string[] rows = [.. Input(Projects).Split('\n').Where(line => line.StartsWith("  {", StringComparison.Ordinal)).Select(line => line.TrimEnd(','))];
        var (before, after) = (Written(rows), Written([.. rows, "  " + Row(6, "GenAI1")]));
        Assert.All(after.Where(file => before.GetValueOrDefault(file.Key) != file.Value), file => Assert.True(file.Key.Contains("/prj006/", StringComparison.Ordinal) || file.Key == "README.md", file.Key));
        Assert.Empty(before.Keys.Except(after.Keys));
    }

    /// <summary>The topologies and exposures: what is open in each of them.</summary>
    [Fact]
    public void Variants_are_what_was_accepted()
    {
        var text = new StringBuilder();
        foreach (var (name, row) in new[]
        {
            ("standalone", "\"topology\":\"Standalone\""), ("virtual WAN", "\"topology\":\"VirtualWan\""), ("hybrid", "\"exposure\":\"Hybrid\",\"allowedAddresses\":[\"203.0.113.0/24\"]"),
            ("public perimeter", "\"exposure\":\"PublicPerimeter\",\"allowedAddresses\":[\"203.0.113.0/24\"]"),
            ("existing network", "\"existingNetwork\":\"/subscriptions/77777777-7777-4777-8777-777777777777/resourceGroups/rg-network/providers/Microsoft.Network/virtualNetworks/vnet-ADDRESSES\""),
        })
        {
            var zones = Input(LandingZones).Replace("\"addresses\"", row + ",\"addresses\"", StringComparison.Ordinal).Split('\n').Select((line, i) => line.Replace("ADDRESSES", $"corp-{i}", StringComparison.Ordinal));
            var family = Build(new Dictionary<string, string> { [LandingZones] = string.Join('\n', zones) });
            var check = Judge(family);
            text.Append(CultureInfo.InvariantCulture, $"{name}: {string.Join(", ", family.Graphs.Select(graph => $"{graph.Environment} {graph.Resources.Count(resource => resource.Ownership != Ownership.Observed)} resources, {graph.Elements.OfType<PrivateEndpoint>().Count()} private endpoints"))}\n");
            foreach (var rule in check.Findings.GroupBy(finding => (finding.Rule.Id, finding.Rule.Severity)))
                text.Append(CultureInfo.InvariantCulture, $"  {rule.Key.Id} {rule.Key.Severity} × {rule.Count()}: {rule.First().Verdict.Message}\n");
        }

        Accepted.MustBe(text.ToString(), "tests", "Examples.Tests", "EnterpriseAiFactory.variants.verified.txt");
    }

    [Fact]
    public void Landing_zones_with_the_same_addresses_are_found()
    {
        var family = Build(new Dictionary<string, string> { [LandingZones] = Input(LandingZones).Replace("10.16.128.0/17", "10.16.0.0/17", StringComparison.Ordinal).Replace("10.17.0.0/17", "10.16.0.0/17", StringComparison.Ordinal) });
        Assert.Contains(Judge(family).Findings, finding => finding.Rule.Id == "AIFA7540" && finding.Verdict.Message.Contains("E01", StringComparison.Ordinal));
    }

    [Fact]
    public void The_hub_joins_the_landing_zones_both_ways()
    {
        Assert.Equal(3, Hub.Elements.OfType<VirtualNetworkPeering>().Count(peering => peering.AllowGatewayTransit));
        Assert.All(Family.Graphs.SkipLast(1), graph => Assert.True(graph.Elements.OfType<VirtualNetworkPeering>().Single().UseRemoteGateways));
        foreach (var seen in Hub.Elements.OfType<VirtualNetwork>().Where(network => network.Ownership == Ownership.Observed))
            Assert.Contains(Family.Graphs, graph => graph.Elements.OfType<VirtualNetwork>().Any(own => own.Ownership == Ownership.Emitted && own.Id == seen.Id));
        var hub = Hub.Elements.OfType<VirtualNetwork>().Single(network => network.Ownership == Ownership.Emitted);
        Assert.All(Family.Graphs.SkipLast(1), graph => Assert.Equal(hub.Id, graph.Elements.OfType<VirtualNetwork>().Single(network => network.Name == "hub").Id));
    }

    [Fact]
    public void Names_fit_whatever_the_region_is_called() =>
        Assert.All(Full.Value.Graphs.SelectMany(graph => graph.Resources).Where(resource => resource is StorageAccount or KeyVault), resource => Assert.InRange(resource.AzureName.Length, 3, 24));

    private static IEnumerable<string> RolesOf(ArchitectureGraph graph, string project, string persona) => graph.Elements.OfType<RoleAssignment>()
        .Where(assignment => assignment.Principal is EntraPrincipal principal && principal.Name.StartsWith(project, StringComparison.Ordinal) && principal.Name.EndsWith(persona, StringComparison.Ordinal)).Select(assignment => assignment.Role.Name);

    private static Dictionary<string, string> Written(IEnumerable<string> rows) =>
        TerraformFiles.Of(Build(new Dictionary<string, string> { [Projects] = $"[{string.Join(",\n", rows)}]" })).ToDictionary(file => file.Path, file => file.Text);

    private static string Row(int number, string preset, params string[] enable) => string.Create(CultureInfo.InvariantCulture, $$"""
        {"number":{{number}},"title":"Project {{number}}","preset":"{{preset}}","scaleSet":"001","team":"Team {{number}}","email":"team-{{number}}@contoso.com","costCenter":"{{4000 + number}}","monthlyBudget":6000,"enable":[{{string.Join(",", enable.Select(flag => $"\"{flag}\""))}}]}
        """);
}
