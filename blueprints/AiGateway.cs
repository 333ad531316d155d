namespace AiFactory.Blueprints;

/// <summary>What an <see cref="AiGateway"/> is to stand before, and on.</summary>
internal sealed record AiGatewayPlan
{
    /// <summary>Accounts with the same models under the same names: the first is called, the others take over while it is exhausted or down.</summary>
    public required ModelAccount[] Models { get; init; }

    /// <summary>The model of the first account that makes vectors of questions, so that one that means the same as an earlier one gets its answer.</summary>
    public required ModelDeployment Embedding { get; init; }

    /// <summary>The room that its calls leave through.</summary>
    public required Subnet Subnet { get; init; }

    /// <summary>Where the cache's key is kept, as secret "cache": API Management knows no other way to sign in to Redis.</summary>
    public required KeyVault Vault { get; init; }

    /// <summary>Where calls are followed and tokens are counted.</summary>
    public required ApplicationInsights Insights { get; init; }

    /// <summary>Whom the tokens of callers must be for: <c>api://models</c>.</summary>
    public required string Audience { get; init; }

    /// <summary>Tokens that one consumer may use in a minute.</summary>
    public required int TokensPerMinute { get; init; }

    /// <summary>How many units are paid.</summary>
    public int Units { get; init; } = 1;

    /// <summary>The machines of the cache.</summary>
    public string CacheSku { get; init; } = "Balanced_B0";

    /// <summary>Azure makes the service only with its public door open, and closes it once there is a private endpoint.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>One door to several model accounts: callers sign in with Microsoft Entra, each has its own share of tokens, what each spends is counted, a question asked before is answered from a cache, and an account that is exhausted is passed over.</summary>
internal sealed class AiGateway
{
    private const string AnyCall = """{"openapi":"3.0.1","info":{"title":"Models","version":"1"},"paths":{"/*":{"post":{"responses":{"200":{"description":"The answer"}}}}}}""";

    /// <summary>Who may be given an earlier answer: the same caller, of the same model, within what the caller says in a header, such as who may read what the answer rests on.</summary>
    private const string MayHear = """@(((Jwt)context.Variables["caller"]).Claims.GetValueOrDefault("oid", "") + context.Request.Url.Path + context.Request.Headers.GetValueOrDefault("x-cache-scope", ""))""";

    /// <param name="architecture">What it becomes part of, in a stack named "gateway".</param>
    public AiGateway(Architecture architecture, AiGatewayPlan plan)
    {
        using (architecture.Stack("gateway"))
        {
            ApiBackend[] backends = [.. plan.Models.Select(account => new ApiBackend(account.Name) { Url = $"{account.Endpoint}openai", Breaker = new() })];
            var vectors = new ApiBackend("vectors") { Url = $"{plan.Models[0].Endpoint}openai/deployments/{plan.Embedding.NameOutput}/embeddings" };
            var pool = new ApiBackendPool("models") { Members = [.. backends.Select((backend, place) => new PoolMember { Backend = backend, Priority = place + 1 })] };

            var policy = new GatewayPolicy
            {
                Backend = pool, Callers = new(architecture.Environment.Tenant!, plan.Audience), Retries = plan.Models.Length,
                Limit = new(plan.TokensPerMinute) { CountsBy = CallerSignIn.Caller }, Metric = new() { By = ["API ID"], Consumer = CallerSignIn.Caller },
            };
            Chat = ApiOf("chat", policy with { Cache = new(vectors) { SharedBy = MayHear } });
            Embeddings = ApiOf("embeddings", policy);

            Cache = new ManagedRedis("cache")
            {
                Sku = plan.CacheSku, KeyAccess = true, Modules = [new() { Name = "RediSearch" }], Clustering = RedisClustering.EnterpriseCluster, Eviction = ManagedRedisEviction.NoEviction,
                Why = "questions that mean the same are answered once",
            };
            var connection = new ApiNamedValue("cache") { VaultSecret = $"{plan.Vault.Uri}secrets/cache" };
            var logger = new ApiLogger("insights") { Insights = plan.Insights };
            Service = new ApiManagementService("gateway")
            {
                Sku = ApiManagementSku.StandardV2, Units = plan.Units, Subnet = plan.Subnet, Network = ApiManagementNetwork.External, PublicNetworkAccess = plan.IsFirst,
                Backends = [.. backends, vectors], Pools = [pool], Apis = [Chat, Embeddings], NamedValues = [connection], Caches = [new ApiCache("default") { Connection = $"{{{{{connection.NameOutput}}}}}" }],
                Loggers = [logger], Diagnostics = [new ApiDiagnostic("applicationinsights") { Logger = logger }],
                Why = "several model accounts look like one, and every consumer has a share and a bill",
            };
        }
    }

    public ApiManagementService Service { get; }

    /// <summary>Where consumers ask models that write.</summary>
    public ManagedApi Chat { get; }

    /// <summary>Where consumers ask models that make vectors; nothing is answered from the cache.</summary>
    public ManagedApi Embeddings { get; }

    /// <summary>Answers given before, found by what the question means.</summary>
    public ManagedRedis Cache { get; }

    private static ManagedApi ApiOf(string name, GatewayPolicy policy) => new(name)
    {
        Path = $"{name}/openai", SubscriptionRequired = false, DefinitionFormat = ApiFormat.OpenApiJson, Definition = AnyCall, Policy = new ApiPolicy(name) { Gateway = policy },
    };
}
