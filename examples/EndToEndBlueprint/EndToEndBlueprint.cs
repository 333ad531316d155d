using AiFactory.Blueprints;

namespace EndToEndBlueprint;

/// <summary>Data, machine learning and generative AI end to end: from sources to scores, from a question to its answer, and what guards, builds and watches it.</summary>
public sealed class EndToEndBlueprint : IArchitecture
{
    public IReadOnlyList<DeploymentEnvironment> Environments => [Fabrikam.Dev, Fabrikam.Test, Fabrikam.Prod];

    public void Define(Architecture platform, DeploymentEnvironment env)
    {
        var streaming = platform.Flag("streaming", "Takes events as they come, beside what is pulled in batches");
        var hardened = platform.Flag("hardened", "Gives the second region data, models and search of its own");
        var drawn = platform.Flag("drawn", "The drawing at its word: only search and models are closed, and nothing stands before App Service");

        platform.Naming = new("e2e");
        platform.Tags["workload"] = "end-to-end";
        platform.Tags["owner"] = Fabrikam.DataPlatform.Name;
        platform.Tags["environment"] = env.Name;
        platform.Brief = new("Data, ML and generative AI, end to end", "Data becomes scores overnight; employees ask and get answers from scores and documents.")
        {
            Owner = Fabrikam.DataPlatform, Data = DataClass.Confidential,
            Availability = env.Pick(99.0, prod: 99.5), Rto = Hours(8), Rpo = Hours(4), MonthlyBudget = Euro(env.Pick(4_000, prod: 25_000)),
        };
        platform.AiSystem = new("Answers questions of employees from scores and documents. Not for decisions about people.")
        {
            Risk = AiRisk.Limited, Oversight = "The data platform's team reads the answers that were marked as wrong every week, and can switch the chat off.",
            Disclosure = "The page says that a model writes, and every answer names its sources.", Feedback = "A button under each answer", Retention = Days(90),
        };

        // People and systems around it
        var employee = new Person("employee") { Description = "asks about customers and products" };
        var entra = new ExternalSystem("Entra ID") { Known = KnownSystem.EntraId };
        var operators = new Person("operator") { Description = "is told when something is wrong or dear" };
        var terraform = new Practice("Terraform") { Description = "every resource, from code" };
        var devops = new Practice("Azure DevOps") { Description = "pipelines in YAML: build, test, deploy" };
        var oryx = new Practice("Oryx") { Description = "builds the applications' code for App Service" };

        var review = new Practice("review of answers") { Description = "a sample is scored every week" };

        // What the platform team runs, and the networks of both regions
        var (hub, firewall) = (Fabrikam.Hub(), Fabrikam.Firewall());
        var ranges = env.AddressSpace!.Value.Subdivide(23).ToList();
        Room[] rooms = [Room.Edge, Room.WebApps, Room.Databricks, .. streaming ? [Room.ContainerApps] : Array.Empty<Room>()];
        var here = new LandingZone(platform, "home", ranges[0], hub, rooms);

        // Watching
        Operations operations;
        using (platform.Stack("watch")) operations = new Operations(platform);

        // Data, and what becomes of it
        KeyVault vault;
        using (platform.Stack("secrets")) vault = new KeyVault("vault") { PublicNetworkAccess = drawn, OtherNetworks = drawn ? NetworkAction.Allow : NetworkAction.Deny, Why = "keys of sources, and the certificate of the public name" };
        DataPlatform data;
        using (platform.Stack("data")) data = new DataPlatform(env, here, vault, operations.Insights, streaming, hardened, drawn);

        // Grounded answers
        ChatBaseline chat;
        using (platform.Stack("chat"))
            chat = new ChatBaseline(env, new() { Person = "employee", Capacity = env.Pick(30, prod: 150), SecondRegion = hardened ? Fabrikam.Second : null, Open = drawn });

        // The application, in two regions
        using var app = platform.Stack("app");
        var images = new ContainerRegistry("images") { ZoneRedundant = env.IsProduction, PublicNetworkAccess = drawn, Replicas = hardened ? [new RegistryReplica("second") { Location = Fabrikam.Second }] : [] };
        var shared = new Shared(chat, data, images, operations.Insights, employee);
        var sweden = new RegionalApp(env, env.Region, here, shared, vault, drawn);
        LandingZone there;
        RegionalApp france;
        using (platform.Instance("france"))
        {
            there = new LandingZone(platform, "second", Fabrikam.Second, ranges[1], here.Network, Room.Edge, Room.WebApps);
            var own = hardened ? new KeyVault("vault") { Location = Fabrikam.Second, Why = "what its region needs, when the other is gone" } : vault;
            france = new RegionalApp(env, Fabrikam.Second, there, shared, own, drawn);
        }

        var nearest = new TrafficManagerProfile("nearest")
        {
            Routing = TrafficRouting.Performance, ProbePath = "/health", ProbeHeaders = [new() { Name = "host", Value = RegionalApp.HostIn(env) }],
            AzureEndpoints = [sweden.Endpoint, france.Endpoint],
        };
        var deployer = new UserAssignedIdentity("deployer")
        {
            Why = "what Azure DevOps deploys as, without a secret",
            Credentials = [new FederatedCredential("devops") { Issuer = "https://vstoken.dev.azure.com/66666666-6666-4666-8666-666666666666", Subject = $"sc://fabrikam/end-to-end/{env}" }],
        };
        new RoleAssignment("deployer-images") { Scope = images, Principal = deployer, Role = Role.AcrPush };
        app.Dispose();

        using (platform.Stack("alerts"))
        {
            operations.Watches(sweden, "sweden");
            operations.Watches(france, "france");
            foreach (var place in chat.Places) operations.Watches(place.Models, place.Region.Name);
        }

        // The ways in: for search and models always, for what else keeps data unless the drawing is taken at its word
        var endpoints = platform.PrivateEndpoints(here.Endpoints, [.. chat.ClosedIn(env.Region), .. data.AlwaysClosed, sweden.Back, sweden.Scoring]);
        platform.PrivateEndpoints(there.Endpoints, [.. chat.ClosedIn(Fabrikam.Second), france.Back, france.Scoring]);
        if (!drawn)
        {
            endpoints = [.. endpoints, .. platform.PrivateEndpoints(here.Endpoints, [.. data.Stores, vault, images, sweden.Front, sweden.Files])];
            platform.PrivateEndpoints(there.Endpoints, [france.Front, france.Files, .. hardened ? [france.Vault, data.Second!] : Array.Empty<IPrivateLinkTarget>()]);
        }

        // Both regions call the same stores, so both resolve their names
        foreach (var zone in endpoints.SelectMany(endpoint => endpoint.Zones).Distinct()) zone.LinkTo(there.Network);

        // The map: the verticals of the reference
        platform.Layer("People and partners", "who asks, who gives and who takes").Shows(employee, data.Internal, data.External, data.Consumers).Shows(streaming ? [data.Producers] : []);
        Layer training;
        using (var inside = platform.Zone(here.Network, Trust.Private))
        {
            inside.Shows(here.Parts).Shows(sweden.Details);
            platform.Layer("Data", "from sources to what can be used").Shows(data.Factory, data.Lake, data.Sharing, sweden.Files).Shows(data.Spark, @as: "refining").Shows(data.Streaming);
            training = platform.Layer("Machine learning", "what computes scores, and serves them").Shows(data.Spark, @as: "training").Shows(data.Scores, sweden.Scoring);
            platform.Layer("Generative AI", "what answers").Shows(sweden.Front, sweden.Back, chat.Here.Passages, chat.Here.Models, chat.History, chat.Documents);
        }

        using (var inside = platform.Zone(there.Network, Trust.Private))
        {
            inside.Shows(there.Parts).Shows(france.Details);
            platform.Layer("Second region", "the same application, nearer to others").Shows(france.Front, france.Back, france.Scoring, france.Files).Shows(france.Guards).Shows(hardened ? [chat.There!.Passages, chat.There.Models, data.Second!, france.Vault] : []);
        }

        platform.Layer("Entrance", "what stands before the application").Shows(nearest).Shows(sweden.Guards);
        platform.Layer("Security", "who gets in").Shows(entra, firewall, vault, deployer);
        platform.Layer("DevOps", "how it is built").Shows(terraform, devops, oryx, images);
        platform.Layer("Monitoring and SRE", "how it is watched").Shows(operations.Insights, operations.Monitor, operations.Budget, operators, review);
        platform.Layer("Network", "where it lies").Shows(hub, here.Network, there.Network);

        // What happens, in the order of the reference
        data.Tells(platform, vault, training);
        sweden.Answers(platform, "Answer a question", nearest, entra);
        france.Answers(platform, "Answer in the second region", nearest, entra);
        platform.Flow("Keep it safe").For(FlowPurpose.Deployment)
            .Stage("Guard", 10)
                .Reads(data.Spark, vault, "takes its keys through a secret scope, as the applications take theirs by managed identity")
                .Does(firewall, "looks at what passes between the offices and the platform")
                .Does(here.Network, "has private endpoints for search, models and what else keeps data");
        platform.Flow("Build and deploy").For(FlowPurpose.Deployment)
            .Stage("Deploy", 11)
                .Calls(devops, terraform, "plans, and applies what was approved")
                .Calls(devops, oryx, "has the applications built")
                .Calls(oryx, [sweden.Front, sweden.Back, france.Front, france.Back], "gives App Service what it built")
                .Writes(devops, images, "pushes the image of the model's host")
                .Reads(sweden.Scoring, images, "pulls it, by its managed identity")
                .Reads(france.Scoring, images, "pulls it too")
                .Calls(data.Spark, [sweden.Scoring, france.Scoring], "hands over the model that did best, once it is approved").Between(training, training);
        operations.Tells(operators, review);
        chat.Indexes(platform.Flow("Keep the index current").For(FlowPurpose.Batch).Stage("Index", 13));

        Rationale.Tells(platform, data, chat, nearest, images, sweden.Scoring);
        if (!drawn) Rationale.Accepts(platform, data, chat, vault, images, hardened);

        platform.Promote(Fabrikam.Dev, Fabrikam.Test).When("the evaluation set is answered at least as well as before");
        platform.Promote(Fabrikam.Test, Fabrikam.Prod).WhenEvaluated("groundedness", 4).When("the team has tried twenty questions", Fabrikam.DataPlatform);
    }
}
