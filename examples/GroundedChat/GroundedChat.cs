namespace GroundedChat;

/// <summary>Employees ask about company rules; answers come from the handbook and say where they stand in it.</summary>
public sealed class GroundedChat : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [Contoso.Dev, Contoso.Test, Contoso.Prod];

    public void Define(Architecture chat, DeploymentEnvironment env)
    {
        chat.Naming = new("chat");
        chat.Tags["workload"] = "chat";
        chat.Tags["owner"] = Contoso.HrAssistants.Name;
        chat.Tags["environment"] = env.Name;
        chat.Tags["costCenter"] = "4711";
        chat.Brief = new("Grounded chat", "Employees ask; answers cite company documents.")
        {
            Owner = Contoso.HrAssistants, Data = DataClass.Confidential,
            Availability = env.Pick(99.0, prod: 99.5), Rto = Hours(4), Rpo = Hours(1), MonthlyBudget = Euro(env.Pick(900, prod: 7_000)),
        };

        chat.AiSystem = new("Answers questions about company rules from the handbook. Not for decisions about people.")
        {
            Risk = AiRisk.Limited, Oversight = "The handbook's editors read the answers that were marked as wrong every week, and can switch the chat off.",
            Disclosure = "The page says that a model writes, and every answer names its sources.", Feedback = "A button under each answer", Retention = Days(90),
        };

        // People and systems around it
        var employee = new Person("employee") { Description = "asks about company rules" };
        var editor = new Person("handbook editor") { Description = "keeps the handbook up to date" };
        var intranet = new ExternalSystem("intranet") { Description = "where editors publish the handbook", Holds = DataClass.Internal, SignIn = SignIn.Entra, Availability = 99.5 };
        var review = new Practice("review of answers") { Description = "a sample is scored every week" };

        // What the platform team runs
        var hub = Contoso.Hub();
        var logs = Contoso.Logs(env);

        // Network
        var guard = new NetworkSecurityGroup("apps") { Rules = [SecurityRule.DenyInternetIn, AllowMonitoring, AllowSignIn, SecurityRule.DenyInternetOut] };
        var endpointGuard = new NetworkSecurityGroup("endpoints") { Rules = [SecurityRule.DenyInternetIn] };
        var edgeGuard = new NetworkSecurityGroup("edge") { Rules = [SecurityRule.AllowGatewayManager, AllowWeb, SecurityRule.DenyInternetIn] };
        var edge = new Subnet("edge", prefix: 26) { SecurityGroup = edgeGuard };
        var apps = new Subnet("apps", prefix: 26) { Delegations = [Delegation.WebApps], SecurityGroup = guard };
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = endpointGuard };
        var network = new VirtualNetwork("chat") { AddressSpace = [env.AddressSpace!.Value], Subnets = [edge, apps, endpoints], Hub = hub };

        // Intelligence
        var filter = ContentFilterPolicy.Strict();
        var answering = new ModelDeployment("answering") { Model = "gpt-5.1", Version = "2025-11-13", Type = DeploymentType.DataZoneStandard, Capacity = env.Pick(30, prod: 150), Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var embedding = new ModelDeployment("embedding") { Model = "text-embedding-3-large", Version = "1", Type = DeploymentType.DataZoneStandard, Capacity = env.Pick(30, prod: 120), Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var models = new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [answering, embedding] };
        var passages = new SearchService("passages") { Sku = SearchSku.Standard, Replicas = env.Pick(1, prod: 3), Why = "hybrid ranking with filters for each person" };

        // Memory
        var handbook = new BlobContainer("handbook");
        var documents = new StorageAccount("documents")
        {
            Containers = [handbook], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), BlobVersioning = env.Pick(false, prod: true),
            Lifecycle = new StorageLifecycle("versions") { Rules = [new() { Name = "former-versions", DeleteVersionsAfterDays = 60 }] },
        };
        var conversations = new CosmosContainer("conversations") { PartitionKey = ["/employee"], TimeToLive = 90 * 24 * 3600 };
        var history = new CosmosAccount("history")
        {
            Serverless = env.Pick(true, prod: false), Databases = [new CosmosDatabase("chat") { Containers = [conversations] }],
            Locations = [new GeoLocation { Region = env.Region, ZoneRedundant = env.Pick(false, prod: true) }],
            Why = "conversations are kept for 90 days, by person",
        };
        var secrets = new KeyVault("vault") { Why = "the certificate of the public name" };

        // Experience
        var insights = new ApplicationInsights("insights") { Workspace = logs };
        var plan = new AppServicePlan("web") { Size = env.Pick("B2", prod: "P1v3"), Instances = env.Pick(1, prod: 3), ZoneRedundant = env.Pick(false, prod: true) };
        var web = new WebApp("web")
        {
            Plan = plan, Subnet = apps, Runtime = WebRuntime.Python("3.12"), HealthCheckPath = "/health",
            Settings =
            {
                ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString,
                ["MODELS_ENDPOINT"] = models.Endpoint,
                ["HISTORY_ENDPOINT"] = history.Endpoint,
                ["DOCUMENTS_ENDPOINT"] = documents.BlobEndpoint,
                ["SEARCH_ENDPOINT"] = passages.Endpoint,
            },
        };

        var indexer = new WebApp("indexer")
        {
            Plan = plan, Subnet = apps, Runtime = WebRuntime.Python("3.12"), HealthCheckPath = "/health",
            Settings =
            {
                ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = insights.ConnectionString,
                ["MODELS_ENDPOINT"] = models.Endpoint,
                ["DOCUMENTS_ENDPOINT"] = documents.BlobEndpoint,
                ["SEARCH_ENDPOINT"] = passages.Endpoint,
            },
        };

        var address = new PublicIpAddress("front");
        var firewall = new WebApplicationFirewallPolicy("front") { Mode = WafMode.Prevention };
        var gatekeeper = new UserAssignedIdentity("front") { Why = "fetches the certificate" };
        var gateway = new ApplicationGateway("front")
        {
            Subnet = edge, PublicAddress = address, Firewall = firewall, Identity = ManagedIdentity.Of(gatekeeper),
            MinimumInstances = env.Pick(1, prod: 2), MaximumInstances = env.Pick(2, prod: 10),
            Certificates = [new GatewayCertificate { Name = "chat", SecretId = $"{secrets.Uri}secrets/chat-tls" }],
            Sites = [new GatewaySite("chat") { Host = env.Pick($"chat-{env}.contoso.com", prod: "chat.contoso.com"), Certificate = "chat", Backend = web.Host, ProbePath = "/health" }],
        };

        // Who is told when a promise is about to break
        var team = new ActionGroup("team") { Emails = [Contoso.HrAssistants] };
        var unwell = new MetricAlert("web-unwell")
        {
            Scopes = [web], Severity = 1, Tells = [team], Description = "Instances of the web app fail their health check.",
            Criteria = [new("HealthCheckStatus") { Is = Comparison.LessThan, Threshold = 100 }],
        };
        var failing = new MetricAlert("web-failing")
        {
            Scopes = [web], Severity = 2, Tells = [team], Description = "Questions end in an error.",
            Criteria = [new("Http5xx") { Aggregation = MetricAggregation.Total, Threshold = 5 }],
        };
        var exhausted = new MetricAlert("models-exhausted")
        {
            Scopes = [models], Severity = 2, Tells = [team], Description = "The models turn calls away: their quota is used up.",
            Criteria = [new("AzureOpenAIRequests") { Aggregation = MetricAggregation.Total, Threshold = 10, Dimensions = [new() { Name = "StatusCode", Values = ["429"] }] }],
        };
        var budget = new SubscriptionBudget("monthly")
        {
            From = "2026-12-01", Filters = [BudgetFilter.Tag("workload", "chat")], Why = "what the brief allows a month",
            Notifications =
            {
                ["spent"] = new() { Percent = 80, Tells = [team] },
                ["foreseen"] = new() { Percent = 100, Of = BudgetCosts.Forecasted, Tells = [team] },
            },
        };

        // What is planned and applied together
        chat.Stack("network").Holds(network, edgeGuard, guard, endpointGuard, address, firewall);
        chat.Stack("data").Holds(documents, history, passages, models, secrets, insights);
        chat.Stack("app").Holds(plan, web, indexer, gatekeeper, gateway);
        chat.Stack("watch").Holds(team, unwell, failing, exhausted, budget);

        // The map: what stands where
        using (chat.Zone(network, Trust.Private))
        {
            chat.Layer("Experience", "what people see").Shows(gateway, web, indexer, plan);
            chat.Layer("Intelligence", "what finds and writes").Shows(passages, models, answering, embedding);
            chat.Layer("Memory", "what is kept").Shows(documents, handbook, history, secrets);
        }

        chat.Layer("Platform", "what others run for us").Shows(hub, logs, insights);
        chat.Layer("Care", "who watches the answers").Shows(review);
        chat.Layer("Network", "where it lies").Shows(network, address, firewall, gatekeeper, edgeGuard, guard, endpointGuard);
        chat.PrivateEndpoints(endpoints, web, indexer, passages, models, history, documents, secrets);
        chat.Monitoring(insights);

        // What happens
        chat.Flow("Answer a question", Criticality.High)
            .Stage("Ask")
                .Calls(employee, gateway, "asks a question")
                .Reads(gateway, secrets, "takes the certificate of the public name")
                .Calls(gateway, web, "passes on what the firewall allows")
            .Stage("Find").Reads(web, passages, "finds the passages this person may see").OnBehalfOf(employee)
            .Stage("Answer")
                .Calls(web, answering, "writes an answer from those passages")
                .Writes(web, conversations, "remembers the conversation").Carries(DataClass.Personal)
                .Returns("the answer with its sources");

        chat.Flow("Keep the index current", Criticality.Medium)
            .Stage("Publish").Writes(editor, intranet, "publishes a new edition of the handbook")
            .Stage("Fetch")
                .Reads(indexer, intranet, "fetches what has changed, every night")
                .Writes(indexer, handbook, "keeps the original")
            .Stage("Index")
                .Calls(indexer, embedding, "turns each passage into a vector")
                .Writes(indexer, passages, "stores text, vector and who may read it");

        chat.Flow("Watch the answers", Criticality.Low).For(FlowPurpose.Monitoring)
            .Stage("Review")
                .Reads(review, insights, "takes a sample of questions and answers")
                .Does(review, "scores how well each answer rests on its sources, and files what was wrong with the editors");

        // Why it is as it is
        chat.Decision("AI Search for retrieval").On(passages).Because("it filters per person inside the query").Rejected("Cosmos DB vector search", "filters would live in the application").By(Contoso.HrAssistants, on: "2026-09-14");
        chat.Decision("Data zone deployments").On(answering, embedding).Because("prompts stay within the European Union").Rejected("Global deployments", "prompts may be processed anywhere").By(Contoso.Security, on: "2026-09-21");
        chat.Decision("Conversations expire after 90 days").On(history).Because("the works council agreed to no more").Rejected("Keep for a year", "no purpose that needs it").By(Contoso.HrAssistants, on: "2026-10-02");

        chat.Waive("AIFA1516").On(answering).In(Contoso.Prod).Because("a second deployment awaits quota in another region").ApprovedBy(Contoso.Security).Until("2027-03-31");

        chat.Promote(Contoso.Dev, Contoso.Test).When("the evaluation set is answered at least as well as before");
        chat.Promote(Contoso.Test, Contoso.Prod).WhenEvaluated("groundedness", 4).When("the handbook's editors have tried twenty questions", Contoso.HrAssistants);
    }

    private static SecurityRule AllowWeb => SecurityRule.AllowIn("allow-web", 110, "Internet", "80", "443");
    private static SecurityRule AllowMonitoring => SecurityRule.AllowOut("allow-monitoring", 100, "AzureMonitor", "443");
    private static SecurityRule AllowSignIn => SecurityRule.AllowOut("allow-sign-in", 110, "AzureActiveDirectory", "443");
}
