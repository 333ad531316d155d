using AiFactory.Blueprints;

namespace EndToEndBlueprint;

/// <summary>What both regions of the application share.</summary>
internal sealed record Shared(ChatBaseline Chat, DataPlatform Data, ContainerRegistry Images, ApplicationInsights Insights, Person Employee);

/// <summary>The application in one region: gateway, front end and back end.</summary>
internal sealed class RegionalApp
{
    private readonly Region _region;
    private readonly Shared _shared;
    private readonly bool _drawn;

    public RegionalApp(DeploymentEnvironment env, Region region, LandingZone zone, Shared shared, KeyVault vault, bool drawn)
    {
        (_region, _shared, _drawn, Vault) = (region, shared, drawn, vault);
        Plan = new AppServicePlan("app") { Location = region, Size = env.Pick("B2", prod: "P1v3"), Instances = env.Pick(1, prod: 3), ZoneRedundant = env.IsProduction };
        Scoring = new WebApp("scoring")
        {
            Location = region, Plan = Plan, Subnet = zone[Room.WebApps], HealthCheckPath = "/health",
            Runtime = WebRuntime.Container($"{shared.Images.AzureName}.azurecr.io", "scoring:1.0.0"), PullsWithIdentity = true, PullsThroughSubnet = true,
            Settings = { ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = shared.Insights.ConnectionString },
        };
        Files = new StorageAccount("files")
        {
            Location = region, Containers = [Statics], Replication = env.Pick(Replication.Lrs, prod: Replication.Zrs), Holds = DataClass.Internal, BlobVersioning = env.IsProduction,
            PublicNetworkAccess = drawn, OtherNetworks = drawn ? NetworkAction.Allow : NetworkAction.Deny,
            Lifecycle = new StorageLifecycle("files") { Rules = [new() { Name = "former-versions", DeleteVersionsAfterDays = 60 }] },
        };
        Back = new WebApp("back")
        {
            Location = region, Plan = Plan, Subnet = zone[Room.WebApps], Runtime = WebRuntime.Python("3.12"), HealthCheckPath = "/health",
            Settings = new Dictionary<string, Text>(shared.Chat.SettingsIn(region))
            {
                ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = shared.Insights.ConnectionString,
                ["RESULTS_SERVER"] = shared.Data.ScoresHostIn(region),
                ["SCORING_ENDPOINT"] = $"https://{Scoring.Host}",
                ["PARTNER_KEY"] = $"@Microsoft.KeyVault(SecretUri={vault.Uri}secrets/partner-key)",
            },
        };
        Front = new WebApp("front")
        {
            Location = region, Plan = Plan, Subnet = zone[Room.WebApps], Runtime = WebRuntime.Node("22-lts"), HealthCheckPath = "/health", PublicNetworkAccess = drawn,
            SignIn = new WebSignIn { OpenPaths = ["/health"], Entra = new() { ClientId = "77777777-7777-4777-8777-777777777777", Issuer = $"https://login.microsoftonline.com/{Fabrikam.TenantId}/v2.0" } },
            Settings =
            {
                ["APPLICATIONINSIGHTS_CONNECTION_STRING"] = shared.Insights.ConnectionString,
                ["BACK_ENDPOINT"] = $"https://{Back.Host}",
                ["STATICS_ENDPOINT"] = Files.BlobEndpoint,
            },
        };
        if (drawn) return;

        Address = new PublicIpAddress("gateway") { Location = region, DomainLabel = $"fabrikam-answers-{env}-{region}" };
        Firewall = new WebApplicationFirewallPolicy("gateway") { Location = region };
        Gatekeeper = new UserAssignedIdentity("gateway") { Location = region, Why = "fetches the certificate of the public name" };
        Gateway = new ApplicationGateway("gateway")
        {
            Location = region, Subnet = zone[Room.Edge], PublicAddress = Address, Firewall = Firewall, Identity = ManagedIdentity.Of(Gatekeeper),
            MinimumInstances = env.Pick(1, prod: 2), MaximumInstances = env.Pick(2, prod: 10),
            Certificates = [new GatewayCertificate { Name = "answers", SecretId = $"{vault.Uri}secrets/answers-tls" }],
            Sites = [new GatewaySite("answers") { Host = HostIn(env), Certificate = "answers", Backend = Front.Host, ProbePath = "/health" }],
        };
    }

    public AppServicePlan Plan { get; }
    public WebApp Front { get; }
    public WebApp Back { get; }
    public WebApp Scoring { get; }
    public StorageAccount Files { get; }
    public BlobContainer Statics { get; } = new("static");
    public KeyVault Vault { get; }
    public ApplicationGateway? Gateway { get; }
    public PublicIpAddress? Address { get; }
    public WebApplicationFirewallPolicy? Firewall { get; }
    public UserAssignedIdentity? Gatekeeper { get; }

    /// <summary>What callers reach first.</summary>
    public AzureResource Entrance => (AzureResource?)Gateway ?? Front;

    /// <summary>What Traffic Manager sends callers to.</summary>
    public TrafficManagerAzureEndpoint Endpoint => new(_region.Name) { Target = (AzureResource?)Address ?? Front };

    public Element[] Guards => _drawn ? [] : [Gateway!, Firewall!];

    /// <summary>What nobody asks about at first sight.</summary>
    public Element[] Details => _drawn ? [Plan] : [Plan, Address!, Gatekeeper!];

    public static string HostIn(DeploymentEnvironment env) => env.Pick($"answers-{env}.fabrikam.com", prod: "answers.fabrikam.com");

    /// <summary>Steps 6 to 8, as they go in this region.</summary>
    public void Answers(Architecture platform, string name, TrafficManagerProfile nearest, ExternalSystem entra)
    {
        var (employee, chat) = (_shared.Employee, _shared.Chat);
        var reach = platform.Flow(name, Criticality.High).Stage("Reach", 6);
        reach.Calls(employee, entra, "signs on once")
            .Calls(employee, nearest, "asks for the nearest region that is well")
            .Calls(employee, Entrance, "opens the page there");
        if (Gateway is not null)
        {
            reach.Reads(Gateway, Vault, "takes the certificate of the public name")
                .Calls(Gateway, Front, "passes on what its firewall allows");
        }

        var answer = reach.Stage("Answer", 7).Calls(Front, Back, "hands over the question").OnBehalfOf(employee)
            .Reads(Back, _shared.Data.Results, "looks up the result that was computed beforehand")
            .Calls(Back, Scoring, "has a model score what is not among the results")
            .Reads(Back, Vault, "takes the key of a partner's service, by its managed identity")
            .Reads(Back, chat.Conversations, "reads the conversation so far, by its key").Carries(DataClass.Personal);
        chat.Answers(answer, Back, _region, employee)
            .Stage("Remember", 8)
                .Writes(Back, chat.Conversations, "keeps what was asked and answered").Carries(DataClass.Personal)
                .Reads(Front, Statics, "takes pictures and other files that never change")
                .Returns("the answer with its sources", from: Entrance);
    }
}
