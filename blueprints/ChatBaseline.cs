namespace AiFactory.Blueprints;

/// <summary>What a grounded chat is made of: models behind a content filter, a search service, the conversations of each person, and the documents that answers rest on. Who calls them is told with its methods, and grants follow from that.</summary>
internal sealed class ChatBaseline
{
    private readonly ChatNeeds _needs;
    private readonly DeploymentEnvironment _env;

    public ChatBaseline(DeploymentEnvironment env, ChatNeeds needs)
    {
        (_env, _needs) = (env, needs);
        Conversations = new CosmosContainer("conversations") { PartitionKey = [$"/{needs.Person}"], TimeToLive = needs.KeptDays * 24 * 3600 };
        History = new CosmosAccount("history")
        {
            Serverless = env.Pick(true, prod: false) && needs.SecondRegion is null, Databases = [new CosmosDatabase("chat") { Containers = [Conversations] }],
            Locations = [Place(env.Region, 0), .. needs.SecondRegion is { } copy ? [Place(copy, 1)] : Array.Empty<GeoLocation>()], AutomaticFailover = needs.SecondRegion is not null,
            PublicNetworkAccess = needs.Open, Holds = DataClass.Personal, Why = $"conversations are kept for {needs.KeptDays} days, by {needs.Person}, so that each is a point read",
        };

        Documents = new StorageAccount("documents")
        {
            Containers = [Originals], BlobVersioning = env.IsProduction, PublicNetworkAccess = needs.Open, OtherNetworks = needs.Open ? NetworkAction.Allow : NetworkAction.Deny,
            Replication = env.Pick(Replication.Lrs, prod: needs.SecondRegion is null ? Replication.Zrs : Replication.ReadableGzrs),
            Lifecycle = new StorageLifecycle("documents") { Rules = [new() { Name = "former-versions", DeleteVersionsAfterDays = 60 }] },
        };
        Here = new ChatPlace(env, "", env.Region, needs, Documents);
        There = needs.SecondRegion is { } second ? new ChatPlace(env, "-second", second, needs, Documents) : null;
    }

    /// <summary>Models and search in the environment's own region.</summary>
    public ChatPlace Here { get; }

    /// <summary>The same in the second region, where one was asked for.</summary>
    public ChatPlace? There { get; }

    public CosmosAccount History { get; }
    public CosmosContainer Conversations { get; }
    public StorageAccount Documents { get; }

    /// <summary>What answers rest on, as people wrote it.</summary>
    public BlobContainer Originals { get; } = new("documents");

    public IReadOnlyList<ChatPlace> Places => There is null ? [Here] : [Here, There];

    /// <summary>What needs a private endpoint in a region.</summary>
    public IPrivateLinkTarget[] ClosedIn(Region region) =>
        [.. Places.Where(place => place.Region == region).SelectMany(place => new IPrivateLinkTarget[] { place.Models, place.Passages }), .. region != _env.Region || _needs.Open ? Array.Empty<IPrivateLinkTarget>() : [History, Documents]];

    /// <summary>What an app of a region asks: that of its own region where there is one.</summary>
    public ChatPlace In(Region region) => Places.FirstOrDefault(place => place.Region == region) ?? Here;

    /// <summary>The settings by which an app of a region finds all of it.</summary>
    public Dictionary<string, Text> SettingsIn(Region region) => new()
    {
        ["MODELS_ENDPOINT"] = In(region).Models.Endpoint,
        ["SEARCH_ENDPOINT"] = In(region).Passages.Endpoint,
        ["HISTORY_ENDPOINT"] = History.Endpoint,
        ["DOCUMENTS_ENDPOINT"] = Documents.BlobEndpoint,
    };

    /// <summary>The steps of one answer.</summary>
    public FlowStep Answers(FlowPart flow, Element app, Region region, Person person) => flow
        .Reads(app, [.. From(region).Select(place => place.Passages)], $"finds the passages that this {person.Name} may see").OnBehalfOf(person)
        .Calls(app, [.. From(region).Select(place => place.Answering)], "has an answer written from them");

    /// <summary>The steps that keep the index current.</summary>
    public void Indexes(FlowStage stage)
    {
        foreach (var place in Places)
        {
            stage.Reads(place.Passages, Originals, "takes what is new among the documents, and who may read it")
                .Calls(place.Passages, place.Embedding, "turns each passage into a vector");
        }
    }

    /// <summary>The nearest first; the other for when that is gone.</summary>
    private IEnumerable<ChatPlace> From(Region region) => Places.OrderBy(place => place == In(region) ? 0 : 1);

    private GeoLocation Place(Region region, int priority) => new() { Region = region, Priority = priority, ZoneRedundant = _env.IsProduction };
}

/// <summary>What a grounded chat differs in.</summary>
internal sealed record ChatNeeds
{
    /// <summary>Whose conversations are kept together: "employee".</summary>
    public required string Person { get; init; }

    public int KeptDays { get; init; } = 90;

    /// <summary>Thousands of tokens a minute of the model that answers, and of the one that makes vectors.</summary>
    public int Capacity { get; init; } = 30;

    /// <summary>Where models and search stand once more and data has its copy; nowhere when null.</summary>
    public Region? SecondRegion { get; init; }

    /// <summary>Lets stores answer the Internet. For demonstrations of what is wrong with that.</summary>
    public bool Open { get; init; }
}

/// <summary>Models and search of a grounded chat in one region.</summary>
internal sealed class ChatPlace
{
    public ChatPlace(DeploymentEnvironment env, string suffix, Region region, ChatNeeds needs, StorageAccount documents)
    {
        Region = region;
        var filter = new ContentFilterPolicy("strict")
        {
            Filters = [.. Harms.SelectMany(harm => new[] { Filter(harm, FilterSource.Prompt), Filter(harm, FilterSource.Completion) })],
        };
        Answering = Deployment("answering", "gpt-5.1", "2025-11-13");
        Embedding = Deployment("embedding", "text-embedding-3-large", "1");
        Models = new AIServicesAccount("models" + suffix) { Location = region, ContentFilters = [filter], Deployments = [Answering, Embedding] };
        Passages = new SearchService("passages" + suffix)
        {
            Location = region, Replicas = env.Pick(1, prod: 3),
            SharedLinks = [new SearchSharedLink("documents") { Target = documents }, new SearchSharedLink("models") { Target = Models }], Why = "words and meaning in one ranking, with filters for each person",
        };

        ModelDeployment Deployment(string name, string model, string version) =>
            new(name) { Model = model, Version = version, Type = DeploymentType.DataZoneStandard, Capacity = needs.Capacity, Upgrade = VersionUpgrade.NoAutoUpgrade, ContentFilter = filter };
    }

    public Region Region { get; }
    public AIServicesAccount Models { get; }
    public ModelDeployment Answering { get; }
    public ModelDeployment Embedding { get; }
    public SearchService Passages { get; }

    private static readonly string[] Harms = ["Hate", "Sexual", "Violence", "Selfharm"];

    private static ContentFilter Filter(string harm, FilterSource source) => new() { Category = harm, Source = source, Threshold = FilterThreshold.Low };
}
