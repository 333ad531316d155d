using AiFactory.Blueprints;

namespace AiApplicationPlatform;

/// <summary>Field engineers ask what a machine needs. Models by the token answer from manuals, a model of the company's own says how long a part will last, and a gateway stands before them all.</summary>
public sealed class AiApplicationPlatform : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [Fabrikam.Dev, Fabrikam.Test, Fabrikam.Prod];

    public void Define(Architecture platform, DeploymentEnvironment env)
    {
        var isFirst = platform.Flag("first-apply", "Leaves out what Azure takes only once the rest is there: shares of the traffic, the default of the batch endpoint, the gateway's closed public door.");

        platform.Naming = new("service");
        platform.Tags["workload"] = "service";
        platform.Tags["owner"] = Fabrikam.FieldService.Name;
        platform.Tags["environment"] = env.Name;
        platform.Tags["costCenter"] = "6100";
        platform.Brief = new("Field service assistant", "Engineers ask what a machine needs; answers rest on manuals, reports and a forecast of wear.")
        {
            Owner = Fabrikam.FieldService, Data = DataClass.Confidential,
            Availability = env.Pick(99.0, prod: 99.5), Rto = Hours(4), Rpo = Hours(1), MonthlyBudget = Euro(env.Pick(4_000, prod: 30_000)),
        };
        platform.AiSystem = new("Tells field engineers what a machine needs, and how long its parts will last. Not for decisions about people, and not for stopping machines.")
        {
            Risk = AiRisk.Limited, Oversight = "An engineer decides what is done; Data science reads the answers that were marked as wrong every week, and can take a model out of the catalogue.",
            Disclosure = "The page says that a model writes, and every answer names its sources.", Feedback = "A button under each answer", Retention = Days(30),
        };

        // People and systems around it
        var engineer = new Person("field engineer") { Description = "asks what a machine needs" };
        var scientist = new Person("data scientist") { Description = "looks at data and tries ideas" };
        var machines = new ExternalSystem("machines") { Description = "streams of measurements", Holds = DataClass.Internal, SignIn = SignIn.Entra, Availability = 99.0 };
        var erp = new ExternalSystem("ERP") { Description = "structured: orders and parts", Holds = DataClass.Internal, SignIn = SignIn.Entra, Availability = 99.9 };
        var suppliers = new ExternalSystem("supplier catalogues") { Description = "semi-structured: JSON of each supplier", Holds = DataClass.Internal, SignIn = SignIn.Entra, Availability = 99.5 };
        var service = new ExternalSystem("service archive") { Description = "unstructured: manuals and reports", Holds = DataClass.Confidential, SignIn = SignIn.Entra, Availability = 99.5 };
        var pipeline = new Practice("image pipeline") { Description = "builds and scans every image anew each week" };
        var review = new Practice("review of answers") { Description = "a sample is scored every week" };

        // What the platform team runs
        var hub = Fabrikam.Hub();
        var logs = Fabrikam.Logs(env);

        // The parts
        var zone = new LandingZone(platform, "service", env.AddressSpace!.Value, hub, Room.Edge, Room.WebApps, Room.ContainerApps, Room.ApiGateway);
        var insights = new ApplicationInsights("insights") { Workspace = logs };
        var vault = new KeyVault("vault") { Why = "the certificate of the public name, and the cache's key" };
        var images = new ContainerRegistry("images") { ZoneRedundant = env.Pick(false, prod: true), Why = "no image comes from elsewhere" };
        platform.Stack("foundation").Holds(insights, vault, images);
        var models = new Models(platform, env);
        var gateway = new AiGateway(platform, new()
        {
            Models = [models.Near, models.Far], Embedding = models.Embedding[0], Subnet = zone[Room.ApiGateway], Vault = vault, Insights = insights,
            Audience = "api://fabrikam-models", TokensPerMinute = env.Pick(20_000, prod: 150_000), Units = env.Pick(1, prod: 3), CacheSku = env.Pick("Balanced_B0", prod: "Balanced_B5"), IsFirst = isFirst,
        });
        var learning = new Learning(platform, env, images, vault, insights, isFirst);
        var app = new Application(platform, env, zone, gateway, learning, images, vault, insights);
        new Watch(platform, app, models, gateway);

        // The map: what stands where
        using (platform.Zone(zone.Network, Trust.Private))
        {
            platform.Layer("Client", "what engineers see").Shows(app.Front, app.Client, app.Plan);
            platform.Layer("Orchestration", "what decides whom to ask").Shows(app.Api, app.Orchestrator, app.Tools, app.Indexer, app.Scheduler, app.Containers);
            platform.Layer("Gateway", "one door to all models").Shows(gateway.Service, gateway.Chat, gateway.Embeddings, gateway.Cache);
            platform.Layer("Inferencing", "what answers").Shows(models.Near, models.Far, learning.Online, learning.Batch, learning.Scoring);
            platform.Layer("Knowledge", "what answers rest on").Shows([.. app.Passages, app.Documents, app.Reports, app.History, app.Conversations]);
            platform.Layer("Training", "what learns").Shows(learning.Workspace, learning.Notebook, learning.Processing, learning.Training, learning.Workbench);
            platform.Layer("Features and catalogue", "what it learns from, and what came of it").Shows(learning.Signals, learning.Stream, learning.Lake, learning.Aggregates, learning.Features, learning.Scores, learning.FeaturesOnline, learning.Latest, learning.FeatureStore, learning.Catalogue);
        }

        platform.Layer("Sources", "where data comes from").Shows(machines, erp, suppliers, service);
        platform.Layer("Platform", "what others run for us, and what all stand on").Shows(hub, logs, insights, vault, images, models.Approved, learning.Approved);
        platform.Layer("Care", "who watches").Shows(review, pipeline);
        platform.Layer("Network", "where it lies").Shows([.. zone.Parts, app.Address, app.Firewall, app.CertificateReader, app.Puller, .. app.Workers]);
        platform.PrivateEndpoints(zone.Endpoints, vault, images, models.Near, models.Far, gateway.Service, gateway.Cache, learning.Signals, learning.Lake, learning.Workbench, learning.Workspace, learning.FeatureStore, learning.Catalogue,
            app.Documents, app.History, learning.FeaturesOnline, app.Containers, app.Client);
        platform.PrivateEndpoints(zone.Endpoints, [.. app.Passages]);
        platform.Monitoring(insights);

        // The application: client, intelligence API, orchestration, and what it asks
        platform.Flow("Answer a question", Criticality.High)
            .Promises(latency: Minutes(0.5), peakPerSecond: env.Pick(0.2, prod: 2))
            .Stage("Ask")
                .Calls(engineer, app.Front, "asks what a machine needs").SignsInWith(SignIn.Entra)
                .Reads(app.Front, vault, "takes the certificate of the public name")
                .Calls(app.Front, app.Client, "passes on what the firewall allows")
                .Calls(app.Client, app.Api, "puts the question to the intelligence API")
            .Stage("Orchestrate")
                .Calls(app.Api, app.Orchestrator, "hands the question to the orchestrator")
                .Reads(app.Orchestrator, app.Conversations, "takes up the conversation so far").Carries(DataClass.Personal)
            .Stage("Ground")
                .Calls(app.Orchestrator, gateway.Embeddings, "asks for the vector of the question").Uses(100)
                .Reads(app.Orchestrator, app.Passages, "finds the passages this engineer may see").OnBehalfOf(engineer)
            .Stage("Use tools")
                .Calls(app.Orchestrator, app.Tools, "asks how long the part will last")
                .Reads(app.Tools, learning.Latest, "takes the latest features of the machine")
                .Calls(app.Tools, learning.Online, "has the company's own model say how long")
            .Stage("Try the small model")
                .Calls(app.Orchestrator, gateway.Chat, "asks the small model first").Uses(2_000)
                .Reads(gateway.Service, gateway.Cache, "looks for an answer to a question that meant the same").SignsInWith(SignIn.Key)
                .Calls(gateway.Service, models.Embedding, "compares questions by their vectors").Uses(100)
                .Calls(gateway.Service, models.Small, "passes the question to the account that has quota left").Uses(2_000)
            .Stage("Ask the large model")
                .Calls(app.Orchestrator, gateway.Chat, "asks the large model when the small one was not sure")
                .Calls(gateway.Service, models.Large, "passes the question to the account that has quota left")
            .Stage("Remember")
                .Writes(app.Orchestrator, app.Conversations, "remembers the conversation").Carries(DataClass.Personal)
                .Returns("the answer, its sources, and how sure it is");

        // Training: from sources to a model that answers
        platform.Flow("Learn how parts wear", Criticality.Medium).For(FlowPurpose.Training)
            .Stage("Collect")
                .Writes(machines, learning.Stream, "send measurements as they come")
                .Reads(learning.Processing, learning.Stream, "takes the stream of the last hour")
                .Reads(learning.Processing, [erp, suppliers, service], "fetches orders, catalogues and reports")
            .Stage("Prepare")
                .Writes(learning.Processing, learning.Aggregates, "writes aggregates by day and machine")
                .Writes(learning.Processing, learning.Features, "writes features")
                .Writes(learning.Processing, learning.FeatureStore, "says in the feature store what each feature means")
            .Stage("Explore")
                .Calls(scientist, learning.Notebook, "tries an idea in a notebook")
                .Reads(learning.Notebook, learning.Features, "looks at features, never at copies of them")
            .Stage("Train")
                .Reads(learning.Training, learning.Aggregates, "takes aggregates")
                .Reads(learning.Training, learning.FeatureStore, "asks which features to take")
                .Reads(learning.Training, learning.Features, "takes features")
            .Stage("Register").WhenEvaluated("r2", 0.85, Fabrikam.DataScience)
                .Writes(learning.Training, learning.Catalogue, "puts the model and its evaluation into the catalogue")
            .Stage("Serve")
                .Reads(learning.Online, learning.Catalogue, "takes the new version, for one call in ten")
                .Reads(learning.Batch, learning.Catalogue, "takes the version that has proved itself")
                .Writes(learning.Processing, learning.Latest, "brings the latest features to where the tools find them");

        platform.Flow("Score all machines", Criticality.Medium).For(FlowPurpose.Batch).Promises(latency: Hours(4))
            .Stage("Start").Calls(app.Scheduler, learning.Batch, "asks for a score of every part, at night")
            .Stage("Score")
                .Reads(learning.Scoring, learning.Features, "takes the features of all machines")
                .Writes(learning.Scoring, learning.Scores, "writes how long each part will last");

        platform.Flow("Keep the knowledge current", Criticality.Medium).For(FlowPurpose.Batch)
            .Stage("Fetch")
                .Reads(app.Indexer, service, "fetches manuals and reports that have changed, every night")
                .Writes(app.Indexer, app.Reports, "keeps the original")
            .Stage("Index")
                .Calls(app.Indexer, gateway.Embeddings, "asks for the vector of each passage")
                .Calls(gateway.Service, models.Embedding, "passes the passages on, within the indexer's share")
                .Writes(app.Indexer, app.Passages, "stores text, vector and who may read it");

        platform.Flow("Bring a new version out", Criticality.Low).For(FlowPurpose.Deployment)
            .Stage("Build").Does(pipeline, "builds each image anew from a patched base, scans it and puts it into the registry")
            .Stage("Fetch")
                .Reads(app.Api, images, "fetches the image of the intelligence API").As(app.Puller)
                .Reads(app.Orchestrator, images, "fetches the image of the orchestrator").As(app.Puller)
                .Reads(app.Tools, images, "fetches the image of the tools").As(app.Puller)
                .Reads(app.Indexer, images, "fetches the image of the indexer")
                .Reads(app.Scheduler, images, "fetches the image of the scheduler")
            .Stage("Sign in").Reads(gateway.Service, vault, "fetches the cache's key");

        platform.Flow("Watch answers and spending", Criticality.Low).For(FlowPurpose.Monitoring)
            .Stage("Answers")
                .Reads(review, insights, "follows a sample of answers from the orchestrator to the model")
                .Does(review, "scores how well each answer rests on its sources")
            .Stage("Spending").Reads(review, insights, "counts the tokens of each consumer, for its bill");

        Decisions.Of(platform, models, gateway, learning, app);

        platform.Promote(Fabrikam.Dev, Fabrikam.Test).When("the evaluation set is answered at least as well as before");
        platform.Promote(Fabrikam.Test, Fabrikam.Prod).WhenEvaluated("groundedness", 4).When("three engineers have tried twenty questions", Fabrikam.FieldService);
    }
}
