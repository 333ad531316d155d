using AiFactory.Model;
using AiFactory.Model.Azure;

namespace EveryKind;

/// <summary>API Management before models: its backends, APIs, products and what they write down.</summary>
internal static class ApisKinds
{
    public static void Define(Architecture apis, DeploymentEnvironment env, Cidr range)
    {
        var caller = new Person("developer") { Description = "builds with models" };

        var doorGuard = new NetworkSecurityGroup("door")
        {
            Rules = [new() { Name = "allow-management", Priority = 100, Direction = Direction.Inbound, Access = NetworkAccess.Allow, Protocol = NetworkProtocol.Tcp, From = "ApiManagement", To = "VirtualNetwork", ToPorts = "3443" }],
        };
        var door = new Subnet("door", prefix: 27) { SecurityGroup = doorGuard };
        var endpointGuard = new NetworkSecurityGroup("endpoints");
        var endpoints = new Subnet("endpoints", prefix: 27) { SecurityGroup = endpointGuard };
        var network = new VirtualNetwork("main") { AddressSpace = [range], Subnets = [door, endpoints] };

        var logs = new LogAnalyticsWorkspace("logs");
        var insights = new ApplicationInsights("insights") { Workspace = logs };
        var vault = new KeyVault("vault");
        var filter = new ContentFilterPolicy("strict") { Filters = [new ContentFilter { Category = "Hate", Source = FilterSource.Prompt, Threshold = FilterThreshold.Low }] };
        var answering = new ModelDeployment("answering") { Model = "gpt-5", Version = "2025-08-07", Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
        var models = new AIServicesAccount("models") { ContentFilters = [filter], Deployments = [answering] };

        var backend = new ApiBackend("models") { Url = $"{models.Endpoint}openai", Breaker = new() };
        var api = new ManagedApi("models")
        {
            DisplayName = "Models", Path = "models", DefinitionFormat = ApiFormat.OpenApiJsonLink, Definition = "https://contoso.com/openapi.json",
            Policy = new ApiPolicy("models")
            {
                Xml = """
                    <policies>
                      <inbound>
                        <base />
                        <set-backend-service backend-id="models" />
                        <authentication-managed-identity resource="https://cognitiveservices.azure.com" />
                      </inbound>
                      <backend><base /></backend>
                      <outbound><base /></outbound>
                      <on-error><base /></on-error>
                    </policies>
                    """,
            },
        };
        var front = new ApiManagementService("front")
        {
            Sku = env.Pick(ApiManagementSku.Developer, prod: ApiManagementSku.Premium), Units = env.Pick(1, prod: 2), Zones = env.Kind == EnvironmentKind.Production ? ["1", "2"] : [],
            Subnet = door, NamedValues = [new ApiNamedValue("tenant") { Value = "contoso" }, new ApiNamedValue("key") { VaultSecret = $"{vault.Uri}secrets/key" }],
            Backends = [backend], Apis = [api], Subscriptions = [new ApiSubscription("team-one") { Api = api }, new ApiSubscription("everything")],
        };

        // The same with what a gateway of many models has
        var first = new ApiBackend("first") { Url = "https://first.openai.azure.com/openai", Breaker = new() };
        var second = new ApiBackend("second") { Url = "https://second.openai.azure.com/openai", Breaker = new() };
        var vectors = new ApiBackend("vectors") { Url = "https://first.openai.azure.com/openai/deployments/vectors" };
        var pool = new ApiBackendPool("models") { Members = [first, new() { Backend = second, Priority = 2, Weight = 50 }] };
        var redis = new ApiNamedValue("redis") { VaultSecret = $"{vault.Uri}secrets/redis" };
        var writer = new ApiLogger("insights") { Insights = insights };
        var answers = new ManagedApi("answers") { Policy = new ApiPolicy("answers") { Gateway = new() { Backend = pool, Callers = new("99999999-9999-4999-8999-999999999999", "api://answers"), Limit = new(10_000) { CountsBy = CallerSignIn.Caller }, Metric = new() { Consumer = CallerSignIn.Caller }, Cache = new(vectors) } } };
        var gateway = new ApiManagementService("gateway")
        {
            Sku = env.Pick(ApiManagementSku.Developer, prod: ApiManagementSku.Premium), NamedValues = [redis], Caches = [new ApiCache("default") { Connection = $"{{{{{redis.NameOutput}}}}}", Description = "what was answered before" }], Backends = [first, second, vectors], Pools = [pool], Apis = [answers], Http2 = true,
            Ciphers = new() { RsaAes128Cbc = false, RsaAes256Cbc = false }, DeveloperPortal = true, NatGateway = true, Why = "answers calls from anywhere",
            Products = [new ApiProduct("assistants") { Terms = "For assistants.", SubscriptionsEach = 2, Apis = [answers] }],
            Loggers = [writer], Diagnostics = [new ApiDiagnostic("applicationinsights") { Logger = writer, Percent = 50, RequestBytes = 1024, ResponseBytes = 512 }],
        };
        apis.Waive("AIFA2005").On(gateway).Because("What answers from anywhere is met here too.").ApprovedBy(new Owner("Security", "security@contoso.com")).Until("2027-05-15");

        using (apis.Zone(network, Trust.Private))
        {
            apis.Layer("Door").Shows(front);
            apis.Layer("Models").Shows(models, answering, vault);
        }

        apis.PrivateEndpoints(endpoints, vault, models);
        apis.Flow("Ask a model", Criticality.Medium)
            .Stage("Ask").Calls(caller, front, "calls the API")
            .Stage("Answer").Calls(front, answering, "passes the call on").Reads(front, vault, "takes a key");
    }
}
